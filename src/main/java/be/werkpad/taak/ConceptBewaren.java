package be.werkpad.taak;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.LongText;
import be.werkpad.shared.UseCase;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Map;

/** Keeps what somebody has filled in so far, right or wrong, complete or not. */
@UseCase
public class ConceptBewaren {
    private final Taaktoegang toegang;
    private final AfgerondeTaak afgerond;
    private final TaakconceptRepository concepten;
    private final ObjectMapper json;
    private final Clock clock;

    ConceptBewaren(
            Taaktoegang toegang,
            AfgerondeTaak afgerond,
            TaakconceptRepository concepten,
            ObjectMapper json,
            Clock clock) {
        this.toegang = toegang;
        this.afgerond = afgerond;
        this.concepten = concepten;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param gezien the version the writer went on from; 0 for none
     * @return the new version
     * @throws DomainException taak.conceptGewijzigd when another window saved meanwhile, taak.reedsAfgerond when the
     *     task is finished
     */
    public int voor(String taakId, int gezien, Map<String, Object> gegevens) {
        var taak = afgerond.tenzij(taakId, () -> toegang.werk(taakId));
        var concept = concepten
                .findByTaakIdAndAccount(taakId, toegang.account())
                .orElseGet(() -> new Taakconcept(taak, toegang.account()));
        concept.bewaar(gezien, schrijf(gegevens), clock.instant());
        return concepten.saveAndFlush(concept).versie();
    }

    private String schrijf(Map<String, Object> gegevens) {
        try {
            var tekst = json.writeValueAsString(gegevens);
            if (tekst.length() > LongText.LENGTH) {
                throw new DomainException("taak.conceptTeGroot", "Dit is te veel tekst om te bewaren.");
            }
            return tekst;
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException("A draft that cannot be written as JSON", problem);
        }
    }
}
