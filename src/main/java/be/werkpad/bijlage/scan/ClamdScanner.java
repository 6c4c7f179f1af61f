package be.werkpad.bijlage.scan;

import be.werkpad.bijlage.Scanuitslag;
import be.werkpad.bijlage.Virusscanner;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks INSTREAM with clamd, the daemon of ClamAV (man clamd): pieces with their length before them, a length of zero
 * to end, one line as answer.
 */
class ClamdScanner implements Virusscanner {
    private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);
    private static final byte[] OPDRACHT = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int DEEL = 64 * 1024;
    private static final int LANGSTE_ANTWOORD = 4096;

    private final String host;
    private final int port;
    private final Duration geduld;

    ClamdScanner(String host, int port, Duration geduld) {
        this.host = host;
        this.port = port;
        this.geduld = geduld;
    }

    @Override
    public Scanuitslag keur(InputStream inhoud) throws IOException {
        try (var socket = new Socket()) {
            socket.setSoTimeout((int) geduld.toMillis());
            socket.connect(new InetSocketAddress(host, port), (int) geduld.toMillis());
            try {
                verstuur(inhoud, new DataOutputStream(socket.getOutputStream()));
            } catch (SocketException closed) {
                // clamd hangs up in the middle when the file is larger than it takes; the reason is in its answer
                LOG.debug("clamd closed the stream early", closed);
            }
            return uitslag(antwoord(socket.getInputStream()));
        }
    }

    private static void verstuur(InputStream inhoud, DataOutputStream uit) throws IOException {
        uit.write(OPDRACHT);
        var deel = new byte[DEEL];
        for (var gelezen = inhoud.read(deel); gelezen >= 0; gelezen = inhoud.read(deel)) {
            if (gelezen > 0) {
                uit.writeInt(gelezen);
                uit.write(deel, 0, gelezen);
            }
        }
        uit.writeInt(0);
        uit.flush();
    }

    private static String antwoord(InputStream in) throws IOException {
        return new String(in.readNBytes(LANGSTE_ANTWOORD), StandardCharsets.US_ASCII)
                .replace("\0", "")
                .strip();
    }

    private static Scanuitslag uitslag(String antwoord) throws IOException {
        if (antwoord.endsWith(" OK")) {
            return Scanuitslag.SCHOON;
        }
        if (antwoord.endsWith(" FOUND")) {
            LOG.warn("An upload was refused, clamd says: {}", antwoord);
            return Scanuitslag.BESMET;
        }
        throw new IOException("clamd answers: " + antwoord);
    }
}
