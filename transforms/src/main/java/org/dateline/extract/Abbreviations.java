package org.dateline.extract;

import java.util.Set;

/** Words whose final dot belongs to them. */
final class Abbreviations {
  private static final Set<String> ALWAYS =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Sgt", "Maj", "Capt", "Cmdr", "Adm",
          "Brig", "Sen", "Rep", "Gov", "Rev", "Hon", "Pres", "Supt", "Det", "Insp", "Fr", "St",
          "Sr", "Jr", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov",
          "Dec", "Mon", "Tue", "Wed", "Thu", "Fri", "Inc", "Corp", "Ltd", "Co", "Cos", "Bros",
          "Dept", "Assn", "Ave", "Blvd", "Rd", "Mt", "Ft", "vs", "etc", "approx", "est", "cf", "al",
          "No", "Nos", "Vol", "Ariz", "Calif", "Colo", "Conn", "Fla", "Ga", "Ill", "Ind", "Kan",
          "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla",
          "Ore", "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "Del", "Ala", "Ark",
          "Messrs", "Mme", "Mlle", "Rs", "Nr", "bzw", "Mio", "Mrd", "ca", "Std", "Dipl", "Sra",
          "Sto", "Sta", "Pvt", "Cpl", "Spc", "ft", "lb", "lbs", "oz", "sq", "mph", "bn", "mn");

  /** Those after which a capital does not begin a new sentence. */
  private static final Set<String> BEFORE_NAME =
      Set.of(
          "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Gen.", "Col.", "Lt.", "Sgt.", "Maj.", "Capt.",
          "Cmdr.", "Adm.", "Brig.", "Sen.", "Rep.", "Gov.", "Rev.", "Hon.", "Pres.", "Supt.",
          "Det.", "Insp.", "Fr.", "St.", "Mt.", "Ft.", "vs.", "Messrs.", "Mme.", "Mlle.", "Sra.",
          "Sto.", "Sta.", "Pvt.", "Cpl.", "Spc.", "Dept.", "Rs.", "approx.", "Jan.", "Feb.", "Aug.",
          "Sept.", "Oct.", "Nov.", "Dec.", "No.", "Nos.", "v.");

  private Abbreviations() {}

  static boolean contains(String wordWithoutDot) {
    return ALWAYS.contains(wordWithoutDot);
  }

  /** Returns whether a capitalised word after the token continues the sentence. */
  static boolean expectsName(String tokenWithDot) {
    return BEFORE_NAME.contains(tokenWithDot)
        || tokenWithDot.length() == 2 && Character.isUpperCase(tokenWithDot.charAt(0));
  }
}
