package be.werkpad.ondertekening.storage;

import be.werkpad.ondertekening.NieuweHandtekening.Scan;
import be.werkpad.ondertekening.ScanOpslag;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.Sha256;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** In the database, beside the documents, so that a backup is complete (ontwerp 1). */
@Component
class DatabaseScanOpslag implements ScanOpslag {
    private static final int GROOTST = 10 * 1024 * 1024;

    private final JdbcClient jdbc;

    DatabaseScanOpslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long bewaar(long ondertekeningId, Scan scan) {
        if (scan.inhoud().length > GROOTST) {
            throw DomainException.bijVeld(
                    "ondertekening.scanTeGroot", "scan", "Het bestand is te groot. Het mag 10 MB zijn.");
        }
        var soort = Scansoort.van(scan.inhoud())
                .orElseThrow(() -> DomainException.bijVeld(
                        "ondertekening.scanOngeldig", "scan", "Kies een PDF, of een foto als JPG of PNG."));
        var sleutel = new GeneratedKeyHolder();
        jdbc.sql("insert into tekenscan (ondertekening_id, naam, type, omvang, hash, inhoud) values (?, ?, ?, ?, ?, ?)")
                .params(
                        ondertekeningId,
                        soort.schoneNaam(scan.naam()),
                        soort.type(),
                        scan.inhoud().length,
                        Sha256.van(scan.inhoud()),
                        scan.inhoud())
                .update(sleutel, "id");
        return Objects.requireNonNull(sleutel.getKey()).longValue();
    }

    @Override
    public Bestand lees(long ondertekeningId, long scanId) {
        return jdbc.sql("select naam, type, inhoud from tekenscan where id = ? and ondertekening_id = ?")
                .params(scanId, ondertekeningId)
                .query((row, number) -> new Bestand(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional()
                .orElseThrow(() -> new NotFoundException("No scan " + scanId));
    }
}
