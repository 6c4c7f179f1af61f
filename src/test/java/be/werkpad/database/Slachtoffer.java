package be.werkpad.database;

import be.werkpad.WerkpadApplication;
import be.werkpad.traject.TrajectKaart;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;

/**
 * A second copy of the application in a JVM of its own. Completes the task of each traject again and again, several at
 * a time, tells which it completed, and is killed while it does.
 */
final class Slachtoffer implements AutoCloseable {
    static final int DRADEN = 8;
    private static final String VOLTOOID = "VOLTOOID ";
    private static final List<String> INSTELLINGEN = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.jpa.database-platform");

    private final Process process;

    private Slachtoffer(Process process) {
        this.process = process;
    }

    /** The program itself; its arguments are settings and the codes of trajecten. */
    public static void main(String[] args) {
        var context = SpringApplication.run(WerkpadApplication.class, args);
        var herhaling = new Herhaling(context);
        for (var code :
                context.getEnvironment().getRequiredProperty("trajecten").split(",")) {
            new Thread(() -> voltooiSteeds(herhaling, code)).start();
        }
    }

    private static void voltooiSteeds(Herhaling herhaling, String code) {
        while (true) {
            var taak = herhaling.taak(code);
            herhaling.voltooi(taak, "verhaal van " + taak);
            System.out.println(VOLTOOID + taak);
        }
    }

    static Slachtoffer start(Environment settings, List<TrajectKaart> trajecten) throws IOException {
        var codes = trajecten.stream().map(TrajectKaart::code).toList();
        return start(settings, Slachtoffer.class, "--trajecten=" + String.join(",", codes));
    }

    /** The application as it is, with its jobs. */
    static Slachtoffer startMetTaken(Environment settings, int secondenPerTaak) throws IOException {
        return start(
                settings,
                WerkpadApplication.class,
                "--camunda.bpm.job-execution.enabled=true",
                "--camunda.bpm.job-execution.lock-time-in-millis=" + secondenPerTaak * 1000);
    }

    private static Slachtoffer start(Environment settings, Class<?> main, String... eigen) throws IOException {
        var arguments = Stream.of(
                        Stream.of("--spring.profiles.active=test", "--server.port=0"),
                        Stream.of(eigen),
                        INSTELLINGEN.stream()
                                .filter(settings::containsProperty)
                                .map(name -> "--" + name + "=" + settings.getProperty(name)))
                .flatMap(each -> each);
        var java = new File(System.getProperty("java.home"), "bin/java").getPath();
        var classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command =
                Stream.concat(Stream.of(java, "-XX:TieredStopAtLevel=1", "-cp", classpath, main.getName()), arguments);
        return new Slachtoffer(new ProcessBuilder(command.toList())
                .redirectErrorStream(true)
                .redirectOutput(main == Slachtoffer.class ? Redirect.PIPE : Redirect.DISCARD)
                .start());
    }

    boolean leeft() {
        return process.isAlive();
    }

    /** kill -9, as a power failure does it. */
    void schietNeer() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** The tasks it said it completed, at least so many. */
    Set<String> laatVoltooienEnSchietNeer(int aantal) throws IOException, InterruptedException {
        var bevestigd = new HashSet<String>();
        var uitvoer = new StringBuilder();
        try (BufferedReader lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(VOLTOOID)) {
                    bevestigd.add(line.substring(VOLTOOID.length()));
                } else {
                    uitvoer.append(line).append('\n');
                }
                if (bevestigd.size() == aantal) {
                    // kill -9: no hook of the JVM runs; through its handle, which leaves its last words readable
                    process.toHandle().destroyForcibly();
                }
            }
        }
        if (bevestigd.size() < aantal) {
            throw new IllegalStateException("The other copy stopped by itself:\n" + uitvoer);
        }
        process.waitFor();
        return bevestigd;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
