package be.werkpad.bijlage.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.werkpad.bijlage.Scanuitslag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same conversation with the real daemon, where one is installed; its only signature is that of the test file. */
class EchteClamdTest {
    private static final Path CLAMD = Path.of("/usr/sbin/clamd");
    /** The industry's harmless test file, in two parts so that no scanner stops at this source. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String HANDTEKENING = "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n";

    @TempDir
    static Path map;

    private static Process clamd;
    private static int poort;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Files.isExecutable(CLAMD), "no clamd on this machine");
        poort = vrijePoort();
        var database = Files.createDirectory(map.resolve("db"));
        Files.writeString(database.resolve("test.hdb"), HANDTEKENING);
        var instellingen = map.resolve("clamd.conf");
        Files.writeString(
                instellingen,
                "TCPSocket %d%nTCPAddr 127.0.0.1%nDatabaseDirectory %s%nForeground yes%nStreamMaxLength 1M%nUser %s%n"
                        .formatted(poort, database, System.getProperty("user.name")));
        clamd = new ProcessBuilder(CLAMD.toString(), "-c", instellingen.toString())
                .redirectErrorStream(true)
                .redirectOutput(map.resolve("log").toFile())
                .start();
        for (var poging = 0; poging < 100 && !luistert(); poging++) {
            Thread.sleep(200);
        }
        assertThat(luistert()).as(Files.readString(map.resolve("log"))).isTrue();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (clamd != null) {
            clamd.destroy();
            clamd.waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void findsTheTestFile() throws IOException {
        assertThat(keur(EICAR.getBytes(StandardCharsets.US_ASCII))).isEqualTo(Scanuitslag.BESMET);
    }

    @Test
    void letsAnOrdinaryFileThrough() throws IOException {
        assertThat(keur(new byte[300_000])).isEqualTo(Scanuitslag.SCHOON);
    }

    @Test
    void takesAFileThatIsTooBigForTheScannerForUnchecked() {
        assertThatIOException().isThrownBy(() -> keur(new byte[5_000_000]));
    }

    private static Scanuitslag keur(byte[] inhoud) throws IOException {
        return new ClamdScanner("127.0.0.1", poort, Duration.ofSeconds(10)).keur(new ByteArrayInputStream(inhoud));
    }

    private static int vrijePoort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean luistert() {
        try (var socket = new Socket("127.0.0.1", poort)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
