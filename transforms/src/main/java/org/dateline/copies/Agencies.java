package org.dateline.copies;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The news agencies: their names, short forms and own outlets. */
final class Agencies {
  private static final Map<String, String> BY_NAME = new HashMap<>();

  private static final int SHORT = 4;

  private static final Set<String> SMALL_WORDS =
      Set.of("by", "the", "via", "from", "source", "staff", "with", "and", "news", "agency", "©");

  static {
    add("Reuters", "thomson reuters");
    add("AP", "associated press");
    add("AFP", "agence france presse", "agence france-presse");
    add("Xinhua");
    add("EFE", "agencia efe");
    add("ANSA");
    add("dpa", "deutsche presse-agentur", "dpa international");
    add("PTI", "press trust of india");
    add("ANI", "asian news international");
    add("IANS", "indo-asian news service");
    add("UNI", "united news of india");
    add("UPI", "united press international");
    add("TASS", "itar-tass");
    add("Interfax");
    add("RIA Novosti", "ria");
    add("Kyodo");
    add("Jiji", "jiji press");
    add("Yonhap");
    add("Bernama");
    add("Antara");
    add("Anadolu", "anadolu agency", "aa");
    add("PA", "pa media", "press association");
    add("CP", "canadian press");
    add("AAP", "australian associated press");
    add("APP", "associated press of pakistan");
    add("BSS");
    add("UNB");
    add("WAM");
    add("KUNA");
    add("SPA", "saudi press agency");
    add("IRNA");
    add("MENA");
    add("NAN", "news agency of nigeria");
    add("GNA", "ghana news agency");
    add("KNA", "kenya news agency");
    add("PANA", "panapress");
    add("IPS", "inter press service");
    add("Belga");
    add("ANP");
    add("Ritzau");
    add("NTB");
    add("APA");
    add("Keystone-SDA", "sda");
    add("PAP");
    add("CTK", "čtk");
    add("MTI");
    add("Agerpres");
    add("BTA");
    add("BNS");
    add("Ukrinform");
    add("Lusa");
    add("Notimex");
    add("Télam", "telam");
    add("Prensa Latina");
    add("Agência Brasil", "abr");
    add("VNA", "vietnam news agency");
    add("CNA", "central news agency");
    add("PNA", "philippine news agency");
    add("TNS", "tribune news service");
    add("Bloomberg", "bloomberg news");
    add("Europa Press");
    add("KCNA");
    add("SANA");
    add("Petra");
    add("Tanjug");
    add("HINA");
  }

  private static final Map<String, String> BY_OUTLET =
      Map.ofEntries(
          Map.entry("reuters.com", "Reuters"),
          Map.entry("apnews.com", "AP"),
          Map.entry("ap.org", "AP"),
          Map.entry("afp.com", "AFP"),
          Map.entry("xinhuanet.com", "Xinhua"),
          Map.entry("news.cn", "Xinhua"),
          Map.entry("efe.com", "EFE"),
          Map.entry("ansa.it", "ANSA"),
          Map.entry("ptinews.com", "PTI"),
          Map.entry("aninews.in", "ANI"),
          Map.entry("ians.in", "IANS"),
          Map.entry("upi.com", "UPI"),
          Map.entry("tass.com", "TASS"),
          Map.entry("interfax.com", "Interfax"),
          Map.entry("kyodonews.net", "Kyodo"),
          Map.entry("jiji.com", "Jiji"),
          Map.entry("yna.co.kr", "Yonhap"),
          Map.entry("bernama.com", "Bernama"),
          Map.entry("antaranews.com", "Antara"),
          Map.entry("aa.com.tr", "Anadolu"),
          Map.entry("aap.com.au", "AAP"),
          Map.entry("app.com.pk", "APP"),
          Map.entry("ipsnews.net", "IPS"),
          Map.entry("europapress.es", "Europa Press"),
          Map.entry("ukrinform.net", "Ukrinform"),
          Map.entry("irna.ir", "IRNA"));

  private Agencies() {}

  /** Returns the agency that a part of the line names in full. */
  static Optional<String> named(String line) {
    for (String part : line.split("[()\\[\\],;|/—–]+", -1)) {
      Optional<String> agency = ofName(part);
      if (agency.isPresent()) {
        return agency;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ofName(String part) {
    StringBuilder name = new StringBuilder();
    boolean shouted = false;
    for (String word : part.strip().split("\\s+", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!SMALL_WORDS.contains(lower)) {
        name.append(name.isEmpty() ? "" : " ").append(lower);
        shouted |= word.equals(word.toUpperCase(Locale.ROOT));
      }
    }
    String found = BY_NAME.get(name.toString());
    // Short names are words or first names too, unless they stand in capitals.
    boolean telling = name.length() > SHORT || shouted || "dpa".contentEquals(name);
    return telling ? Optional.ofNullable(found) : Optional.empty();
  }

  /** Returns the agency whose own outlet it is. */
  static Optional<String> ofOutlet(String outlet) {
    return Optional.ofNullable(BY_OUTLET.get(outlet));
  }

  /** Returns whether one of the ascending hashes is a name of the agency. */
  static boolean isNamed(String agency, long[] hashes) {
    return BY_NAME.entrySet().stream()
        .filter(entry -> entry.getValue().equals(agency))
        .anyMatch(entry -> Arrays.binarySearch(hashes, Hashes.ofName(entry.getKey())) >= 0);
  }

  private static void add(String agency, String... names) {
    BY_NAME.put(agency.toLowerCase(Locale.ROOT), agency);
    Arrays.stream(names).forEach(name -> BY_NAME.put(name, agency));
  }
}
