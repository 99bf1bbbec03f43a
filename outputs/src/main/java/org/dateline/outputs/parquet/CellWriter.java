package org.dateline.outputs.parquet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.dateline.outputs.report.Column;
import org.dateline.outputs.report.ColumnType;
import org.dateline.outputs.report.Formulas;

/** Turns rows of cells into records of Parquet. */
final class CellWriter extends WriteSupport<List<String>> {
  private final List<String> names;
  private final List<ColumnType> types;
  private RecordConsumer record;

  <T> CellWriter(List<Column<T>> columns) {
    names = columns.stream().map(Column::name).toList();
    types = columns.stream().map(Column::type).toList();
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (int i = 0; i < names.size(); i++) {
      message.addField(type(types.get(i)).named(names.get(i)));
    }
    return new WriteContext(new MessageType("row", message.named("row").getFields()), Map.of());
  }

  /** Never called: nothing here is configured by Hadoop. */
  @Override
  @SuppressWarnings("deprecation")
  public WriteContext init(org.apache.hadoop.conf.Configuration configuration) {
    throw new UnsupportedOperationException("Hadoop");
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    record = consumer;
  }

  @Override
  public void write(List<String> cells) {
    record.startMessage();
    for (int i = 0; i < names.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        record.startField(names.get(i), i);
        write(types.get(i), cells.get(i));
        record.endField(names.get(i), i);
      }
    }
    record.endMessage();
  }

  private void write(ColumnType type, String cell) {
    switch (type) {
      case INTEGER -> record.addLong(Long.parseLong(cell));
      case NUMBER -> record.addDouble(Double.parseDouble(cell));
      case BOOLEAN -> record.addBoolean(cell.equals("true"));
      case DATE -> record.addInteger((int) LocalDate.parse(cell).toEpochDay());
      case STRING, TIME, LIST -> record.addBinary(Binary.fromString(Formulas.undo(cell)));
    }
  }

  private static Types.Builder<?, ? extends Type> type(ColumnType type) {
    return switch (type) {
      case INTEGER -> Types.optional(PrimitiveTypeName.INT64);
      case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE);
      case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN);
      case DATE -> Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType());
      case STRING, TIME, LIST ->
          Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType());
    };
  }
}
