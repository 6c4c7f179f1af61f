package be.werkpad.document.storage;

import be.werkpad.document.DocumentOpslag;
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
}
