package io.github.offprint.parsers;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Members of the JDK that make a result depend on something the caller did not say, and what to use instead. */
final class ForbiddenMembers extends ArchCondition<JavaClass> {
    private static final String CHARSET = "name the charset";
    private static final String LOCALE = "name the locale";
    private static final String CLOCK = "let the caller say the time";
    private static final String SEED = "let the caller give the seed";
    private static final String SCREEN = "return it, or hand it to the caller's listener";

    /** The habits of the machine: its charset, locale, zone, clock, chance and screen. */
    static final ImmutableMap<String, String> HABITS_OF_THE_MACHINE = ImmutableMap.<String, String>builder()
            .put("java.lang.String.<init>([B)", CHARSET)
            .put("java.lang.String.<init>([B, int, int)", CHARSET)
            .put("java.lang.String.getBytes()", CHARSET)
            .put("java.io.ByteArrayOutputStream.toString()", CHARSET)
            .put("java.io.InputStreamReader.<init>(java.io.InputStream)", CHARSET)
            .put("java.io.OutputStreamWriter.<init>(java.io.OutputStream)", CHARSET)
            .put("java.io.FileReader.<init>(java.lang.String)", CHARSET)
            .put("java.io.FileReader.<init>(java.io.File)", CHARSET)
            .put("java.io.FileWriter.<init>(java.lang.String)", CHARSET)
            .put("java.io.FileWriter.<init>(java.io.File)", CHARSET)
            .put("java.io.PrintWriter.<init>(java.io.OutputStream)", CHARSET)
            .put("java.io.PrintStream.<init>(java.io.OutputStream)", CHARSET)
            .put("java.util.Scanner.<init>(java.io.InputStream)", CHARSET)
            .put("java.nio.charset.Charset.defaultCharset()", CHARSET)
            .put("java.lang.String.toLowerCase()", LOCALE)
            .put("java.lang.String.toUpperCase()", LOCALE)
            .put("java.lang.String.format(java.lang.String, [Ljava.lang.Object;)", LOCALE)
            .put("java.lang.String.formatted([Ljava.lang.Object;)", LOCALE)
            .put("java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)", LOCALE)
            .put("java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)", LOCALE)
            .put("java.util.Formatter.<init>()", LOCALE)
            .put("java.util.Formatter.<init>(java.lang.Appendable)", LOCALE)
            .put("java.util.Locale.getDefault()", LOCALE)
            .put("java.text.NumberFormat.getInstance()", LOCALE)
            .put("java.text.Collator.getInstance()", LOCALE)
            .put("java.text.SimpleDateFormat.<init>(java.lang.String)", LOCALE)
            .put("java.text.DecimalFormat.<init>(java.lang.String)", LOCALE)
            .put("java.time.format.DateTimeFormatter.ofPattern(java.lang.String)", LOCALE)
            .put("java.time.format.DateTimeFormatterBuilder.toFormatter()", LOCALE)
            .put("java.time.ZoneId.systemDefault()", CLOCK)
            .put("java.util.TimeZone.getDefault()", CLOCK)
            .put("java.time.Instant.now()", CLOCK)
            .put("java.time.LocalDate.now()", CLOCK)
            .put("java.time.LocalDateTime.now()", CLOCK)
            .put("java.time.ZonedDateTime.now()", CLOCK)
            .put("java.time.Year.now()", CLOCK)
            .put("java.time.Clock.systemUTC()", CLOCK)
            .put("java.time.Clock.systemDefaultZone()", CLOCK)
            .put("java.util.Date.<init>()", CLOCK)
            .put("java.lang.System.currentTimeMillis()", CLOCK)
            .put("java.lang.Math.random()", SEED)
            .put("java.util.Random.<init>()", SEED)
            .put("java.util.UUID.randomUUID()", SEED)
            .put("java.util.concurrent.ThreadLocalRandom.current()", SEED)
            .put("java.util.Collections.shuffle(java.util.List)", SEED)
            .put("java.lang.System.out", SCREEN)
            .put("java.lang.System.err", SCREEN)
            .put("java.lang.Throwable.printStackTrace()", SCREEN)
            .buildOrThrow();

    /** Methods with a regular expression inside. */
    static final ImmutableMap<String, String> HIDDEN_REGEX = ImmutableMap.of(
            "java.lang.String.matches(java.lang.String)", "scan by hand",
            "java.lang.String.replaceAll(java.lang.String, java.lang.String)", "use replace, or scan by hand",
            "java.lang.String.replaceFirst(java.lang.String, java.lang.String)", "scan by hand",
            "java.lang.String.split(java.lang.String)", "use Guava's Splitter",
            "java.lang.String.split(java.lang.String, int)", "use Guava's Splitter");

    private final ImmutableMap<String, String> instead;

    /**
     * A condition that stops every use of these members.
     *
     * @param instead from the full name of a member to what the finder should do
     */
    ForbiddenMembers(String description, ImmutableMap<String, String> instead) {
        super(description);
        this.instead = instead;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            String advice = instead.get(access.getTarget().getFullName());
            if (advice != null) {
                events.add(SimpleConditionEvent.violated(access, access.getDescription() + ": " + advice));
            }
        }
    }
}
