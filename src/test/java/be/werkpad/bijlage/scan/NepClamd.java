package be.werkpad.bijlage.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** Speaks INSTREAM as clamd does, for one file, and gives the answer it was told to. */
final class NepClamd implements AutoCloseable {
    private final ServerSocket server;
    private final String antwoord;
    private final Thread gesprek;
    private final ByteArrayOutputStream ontvangen = new ByteArrayOutputStream();
    private volatile String opdracht = "";

    private NepClamd(String antwoord) throws IOException {
        this.server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        this.antwoord = antwoord;
        this.gesprek = new Thread(this::praat);
        gesprek.start();
    }

    static NepClamd dieAntwoordt(String antwoord) throws IOException {
        return new NepClamd(antwoord);
    }

    int poort() {
        return server.getLocalPort();
    }

    String opdracht() {
        return opdracht;
    }

    byte[] ontvangen() {
        return ontvangen.toByteArray();
    }

    private void praat() {
        try (var socket = server.accept()) {
            var in = new DataInputStream(socket.getInputStream());
            var woord = new StringBuilder();
            for (var teken = in.read(); teken > 0; teken = in.read()) {
                woord.append((char) teken);
            }
            opdracht = woord.toString();
            for (var lengte = in.readInt(); lengte != 0; lengte = in.readInt()) {
                ontvangen.write(in.readNBytes(lengte));
            }
            socket.getOutputStream().write(antwoord.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException closed) {
            // the test ends the conversation
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        try {
            gesprek.join(5000);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
        }
    }
}
