package org.dateline.extract.entities;

/** What of a span and its surroundings a corpus can teach. */
enum Trait {
  /** The first of its words. */
  FIRST('f'),
  /** The last of its words. */
  LAST('l'),
  /** The last letters of its last word. */
  ENDING('e'),
  /** The word before it. */
  BEFORE('b'),
  /** The word after it. */
  AFTER('a');

  /** Opens the names under which traits of this kind are counted; alone it names all of them. */
  final String mark;

  Trait(char mark) {
    this.mark = mark + ":";
  }
}
