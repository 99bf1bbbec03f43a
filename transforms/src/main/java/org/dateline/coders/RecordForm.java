package org.dateline.coders;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.apache.beam.sdk.coders.CoderException;

/** A record as its components, in the order of their declaration. */
final class RecordForm implements Form {
  /**
   * Forms by record, each made once: engines copy coders for every bundle, and the JDK compiles
   * what calls an accessor for each form anew.
   */
  private static final ClassValue<RecordForm> FORMS =
      new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> type) {
          return make(type);
        }
      };

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final Method[] accessors;
  private final Form[] forms;

  private RecordForm(Class<?> type, Constructor<?> constructor, Method[] accessors, Form[] forms) {
    this.type = type;
    this.constructor = constructor;
    this.accessors = accessors;
    this.forms = forms;
  }

  /** Returns the form of the record. */
  static RecordForm of(Class<?> type) {
    return FORMS.get(type);
  }

  private static RecordForm make(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Method[] accessors = new Method[components.length];
    Form[] forms = new Form[components.length];
    for (int i = 0; i < components.length; i++) {
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
      forms[i] = Forms.of(components[i].getGenericType(), describe(type, components[i]));
    }
    return new RecordForm(type, constructor(type, types), accessors, forms);
  }

  @Override
  public void write(Object value, ByteWriter out) throws IOException {
    for (int i = 0; i < forms.length; i++) {
      Object component = component(value, i);
      if (component == null) {
        throw new CoderException(
            type.getSimpleName() + "." + accessors[i].getName() + " is null; use an Optional");
      }
      forms[i].write(component, out);
    }
  }

  @Override
  public Object read(ByteReader in) throws IOException {
    Object[] values = new Object[forms.length];
    for (int i = 0; i < forms.length; i++) {
      values[i] = forms[i].read(in);
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new CoderException(type.getSimpleName() + " refuses what was decoded", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be constructed", e);
    }
  }

  @Override
  public boolean holdsArrays() {
    return Arrays.stream(forms).anyMatch(Form::holdsArrays);
  }

  private Object component(Object value, int i) {
    try {
      return accessors[i].invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(accessors[i] + " cannot be read", e);
    }
  }

  private static Constructor<?> constructor(Class<?> type, Class<?>[] components) {
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(components);
      canonical.setAccessible(true);
      return canonical;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has a canonical constructor: " + type, e);
    }
  }

  private static String describe(Class<?> type, RecordComponent component) {
    return type.getSimpleName() + "." + component.getName();
  }
}
