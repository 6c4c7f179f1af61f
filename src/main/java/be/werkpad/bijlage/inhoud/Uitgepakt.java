package be.werkpad.bijlage.inhoud;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Counts what comes out of a packed stream, and stops at what no document is. */
final class Uitgepakt extends FilterInputStream {
    private final long hoogstens;
    private long gelezen;

    Uitgepakt(InputStream stroom, long hoogstens) {
        super(stroom);
        this.hoogstens = hoogstens;
    }

    long gelezen() {
        return gelezen;
    }

    void leesUit() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }

    @Override
    public int read() throws IOException {
        var teken = super.read();
        tel(teken < 0 ? 0 : 1);
        return teken;
    }

    @Override
    public int read(byte[] buffer, int begin, int lengte) throws IOException {
        var aantal = super.read(buffer, begin, lengte);
        tel(Math.max(0, aantal));
        return aantal;
    }

    private void tel(int aantal) throws IOException {
        gelezen += aantal;
        if (gelezen > hoogstens) {
            throw new IOException("Unpacks to more than " + hoogstens + " bytes");
        }
    }
}
