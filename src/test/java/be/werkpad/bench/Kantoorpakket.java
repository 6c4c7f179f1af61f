package be.werkpad.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Headless LibreOffice, with a profile of its own in a folder that stays between its calls. */
final class Kantoorpakket {
    private static final int BUNDEL = 20;
    private static final int KEER = 5;

    private final Path map;
    private final List<Path> bladen = new ArrayList<>();

    Kantoorpakket(Path map) {
        this.map = map;
    }

    static boolean isErNiet() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .noneMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /** The page it converts from now on; a first call makes its profile. */
    void neem(String html) throws IOException, InterruptedException {
        bladen.clear();
        for (var nummer = 0; nummer < BUNDEL; nummer++) {
            bladen.add(Files.writeString(map.resolve("blad-%02d.html".formatted(nummer)), html));
        }
        zetOm(bladen.subList(0, 1));
    }

    /** Documents in a second, one process for each. */
    double perProces() throws IOException, InterruptedException {
        var begin = System.nanoTime();
        for (var keer = 0; keer < KEER; keer++) {
            zetOm(bladen.subList(keer, keer + 1));
        }
        return KEER * 1e9 / (System.nanoTime() - begin);
    }

    /** Documents in a second, twenty in one call. */
    double ineens() throws IOException, InterruptedException {
        var begin = System.nanoTime();
        zetOm(bladen);
        return BUNDEL * 1e9 / (System.nanoTime() - begin);
    }

    private void zetOm(List<Path> bestanden) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + map.resolve("profiel").toUri(),
                "--headless",
                "--convert-to",
                "pdf:writer_web_pdf_Export",
                "--outdir",
                map.resolve("pdf").toString()));
        bestanden.forEach(bestand -> command.add(bestand.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(map.resolve("log").toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice failed: " + Files.readString(map.resolve("log")));
        }
        for (var bestand : bestanden) {
            var pdf = bestand.getFileName().toString().replace(".html", ".pdf");
            Files.delete(map.resolve("pdf").resolve(pdf));
        }
    }
}
