package io.github.offprint.parsers.hostile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a machine may stand: its language and country, its charset, its zone. */
record Place(Locale locale, String charset, String zone) {
    /**
     * English has its months in two orders, German its decimals with a comma, Turkish folds I elsewhere, Arabic and Thai print
     * other digits and years.
     */
    private static final ImmutableList<Locale> LOCALES = Stream.of("en-US", "en-GB", "de-DE", "tr-TR", "ar-SA", "th-TH")
            .map(Locale::forLanguageTag)
            .collect(toImmutableList());

    private static final ImmutableList<String> CHARSETS = ImmutableList.of("UTF-8", "ISO-8859-1", "US-ASCII");

    /** The last to see a day, the first, and one between whose clock changes. */
    private static final ImmutableList<String> ZONES = ImmutableList.of("GMT-14:00", "Etc/GMT-14", "Europe/London");

    /** Every locale with every charset; the zones go round, so that each meets every locale and every charset. */
    static ImmutableList<Place> everywhere() {
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        for (int i = 0; i < LOCALES.size(); i++) {
            for (int j = 0; j < CHARSETS.size(); j++) {
                places.add(new Place(LOCALES.get(i), CHARSETS.get(j), ZONES.get((i + j) % ZONES.size())));
            }
        }
        return places.build();
    }

    /** A machine lives for seconds, in which the second compiler costs more than it gains. */
    ImmutableList<String> settings() {
        return ImmutableList.of(
                "-Duser.language=" + locale.getLanguage(),
                "-Duser.country=" + locale.getCountry(),
                "-Dfile.encoding=" + charset,
                "-Duser.timezone=" + zone,
                "-XX:TieredStopAtLevel=1");
    }

    @Override
    public String toString() {
        return locale + " " + charset + " " + zone;
    }
}
