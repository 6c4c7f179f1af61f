package be.werkpad.organisatie;

import static be.werkpad.audit.Actie.GEGEVENS_GEWIJZIGD;

import be.werkpad.audit.Audittrail;
import be.werkpad.shared.UseCase;
import java.util.Map;

@UseCase
public class DienstgegevensWijzigen {
    private final DienstRepository diensten;
    private final Audittrail audit;

    DienstgegevensWijzigen(DienstRepository diensten, Audittrail audit) {
        this.diensten = diensten;
        this.audit = audit;
    }

    public DienstKaart voor(Dienstgegevens gegevens) {
        var dienst = diensten.findFirstByOrderById().orElseThrow();
        dienst.wijzig(gegevens);
        var kaart = dienst.kaart();
        audit.noteer(GEGEVENS_GEWIJZIGD, null, "dienst", String.valueOf(kaart.id()), Map.of());
        return kaart;
    }
}
