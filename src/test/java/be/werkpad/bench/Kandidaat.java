package be.werkpad.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program to start in a JVM of its own, on a database in a folder that stays between its starts.
 *
 * @param adres the first page that proves that it is ready
 */
record Kandidaat(String naam, Class<?> main, String classpath, Path map, List<String> instellingen, String adres) {
    private static final Duration GEDULD = Duration.ofMinutes(5);
    private static final int POORT = 8491;

    /** What {@code mvn spring-boot:run} gives the JVM. */
    private static final List<String> ALS_DE_README =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:ReservedCodeCacheSize=128m");

    /**
     * @param totAntwoord ms from the start of the process to the first right answer
     * @param geheugen MiB resident, after a garbage collection
     * @param heap MiB of live objects, after a garbage collection
     */
    record Meting(long totAntwoord, long geheugen, long heap) {}

    Meting meet() throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var process = start();
        try {
            wachtOpAntwoord(process);
            var duur = Duration.ofNanos(System.nanoTime() - begin).toMillis();
            jcmd(process, "GC.run");
            var heap = jcmd(process, "GC.class_histogram").lines().reduce((eerste, laatste) -> laatste);
            return new Meting(
                    duur,
                    resident(process),
                    Long.parseLong(heap.orElseThrow().trim().split(" +")[2]) / 1024 / 1024);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private Process start() throws IOException {
        var command = new ArrayList<>(List.of(java("java"), "-Xmx512m", "-Duser.timezone=UTC"));
        command.addAll(ALS_DE_README);
        command.addAll(List.of("-cp", classpath));
        command.add(main.getName());
        command.add("--server.port=" + POORT);
        command.addAll(instellingen);
        return new ProcessBuilder(command)
                .directory(map.toFile())
                .redirectErrorStream(true)
                .redirectOutput(map.resolve("log").toFile())
                .start();
    }

    private void wachtOpAntwoord(Process process) throws InterruptedException {
        var client = HttpClient.newHttpClient();
        var vraag = HttpRequest.newBuilder(URI.create("http://localhost:" + POORT + adres))
                .build();
        var einde = System.nanoTime() + GEDULD.toNanos();
        while (System.nanoTime() < einde && process.isAlive()) {
            try {
                if (client.send(vraag, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // the port is not open
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IllegalStateException(naam + " gives no answer; see " + map.resolve("log"));
    }

    private static long resident(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/status".formatted(process.pid()))).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static String jcmd(Process process, String command) throws IOException {
        var jcmd = new ProcessBuilder(java("jcmd"), String.valueOf(process.pid()), command).start();
        return new String(jcmd.getInputStream().readAllBytes());
    }

    private static String java(String program) {
        return new File(System.getProperty("java.home"), "bin/" + program).getPath();
    }
}
