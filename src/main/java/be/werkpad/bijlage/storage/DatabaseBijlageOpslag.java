package be.werkpad.bijlage.storage;

import be.werkpad.bijlage.BijlageKaart;
import be.werkpad.bijlage.BijlageOpslag;
import be.werkpad.shared.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In rows of a quarter of a megabyte. A single value would be whole in memory at least twice, in the driver and in the
 * packet to MySQL, and would be bound to {@code max_allowed_packet}.
 */
@Component
class DatabaseBijlageOpslag implements BijlageOpslag {
    static final int DEEL = 256 * 1024;

    private final JdbcClient jdbc;

    DatabaseBijlageOpslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bewaar(long bijlageId, InputStream inhoud) throws IOException {
        var nummer = 0;
        for (var deel = inhoud.readNBytes(DEEL); deel.length > 0; deel = inhoud.readNBytes(DEEL)) {
            jdbc.sql("insert into bijlage_deel (bijlage_id, nummer, inhoud) values (?, ?, ?)")
                    .params(bijlageId, nummer++, deel)
                    .update();
        }
    }

    @Override
    public InputStream lees(BijlageKaart bijlage) {
        var delen = (int) ((bijlage.omvang() + DEEL - 1) / DEEL);
        var digest = Sha256.digest();
        var stroom = IntStream.range(0, delen)
                .mapToObj(nummer -> {
                    var deel = deel(bijlage.id(), nummer);
                    digest.update(deel);
                    if (nummer == delen - 1 && !Sha256.tekst(digest.digest()).equals(bijlage.hash())) {
                        throw new IllegalStateException("Bijlage %d is not what was stored".formatted(bijlage.id()));
                    }
                    return new ByteArrayInputStream(deel);
                })
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return stroom.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return stroom.next();
            }
        });
    }

    private byte[] deel(long bijlageId, int nummer) {
        return jdbc.sql("select inhoud from bijlage_deel where bijlage_id = ? and nummer = ?")
                .params(bijlageId, nummer)
                .query((row, each) -> row.getBytes(1))
                .single();
    }
}
