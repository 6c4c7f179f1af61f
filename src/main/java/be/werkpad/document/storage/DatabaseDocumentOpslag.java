package be.werkpad.document.storage;

import be.werkpad.document.DocumentOpslag;
import be.werkpad.shared.Sha256;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the database, so that every copy of the application finds them and a backup is complete (ontwerp 1). */
@Component
class DatabaseDocumentOpslag implements DocumentOpslag {
    private final JdbcClient jdbc;

    DatabaseDocumentOpslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bewaar(long documentId, byte[] inhoud) {
        jdbc.sql("insert into document_inhoud (document_id, inhoud) values (?, ?)")
                .params(documentId, inhoud)
                .update();
    }

    @Override
    public Optional<byte[]> lees(long documentId) {
        return jdbc.sql("select inhoud from document_inhoud where document_id = ?")
                .param(documentId)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    @Override
    public void bewaar(long documentId, Weergave weergave, byte[] inhoud) {
        jdbc.sql("insert into document_weergave (document_id, niveau, vorm, hash, inhoud) values (?, ?, ?, ?, ?)")
                .params(documentId, weergave.niveau().name(), weergave.vorm().name(), Sha256.van(inhoud), inhoud)
                .update();
    }

    @Override
    public Optional<byte[]> lees(long documentId, Weergave weergave) {
        return jdbc.sql("select inhoud from document_weergave where document_id = ? and niveau = ? and vorm = ?")
                .params(documentId, weergave.niveau().name(), weergave.vorm().name())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    @Override
    public void bewaarGetekend(long documentId, byte[] inhoud) {
        jdbc.sql("insert into document_getekend (document_id, inhoud, hash) values (?, ?, ?)")
                .params(documentId, inhoud, Sha256.van(inhoud))
                .update();
    }

    @Override
    public Optional<byte[]> leesGetekend(long documentId) {
        return jdbc.sql("select inhoud, hash from document_getekend where document_id = ?")
                .param(documentId)
                .query((row, number) -> eis(documentId, row.getBytes(1), row.getString(2)))
                .optional();
    }

    private static byte[] eis(long documentId, byte[] inhoud, String hash) {
        if (!Sha256.van(inhoud).equals(hash)) {
            throw new IllegalStateException("Signed document %d is not what was stored".formatted(documentId));
        }
        return inhoud;
    }
}
