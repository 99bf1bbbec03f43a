package org.dateline.inputs.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;

/** Tells that an object gives one key twice. The key is not named: it may be of any length. */
final class DuplicateKeyException extends JsonParseException {
  private static final long serialVersionUID = 1L;

  /** Tells where the second one stands. */
  DuplicateKeyException(JsonParser parser) {
    super(parser, "an object gives one key twice");
  }
}
