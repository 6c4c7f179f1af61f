package be.werkpad.statuut;

import be.werkpad.client.Inkomensstatuut;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which rule holds for a status on a day. */
@Component
@Transactional(readOnly = true)
public class StatuutregelBepalen {
    private final StatuutregelRepository regels;

    StatuutregelBepalen(StatuutregelRepository regels) {
        this.regels = regels;
    }

    /** @throws DomainException statuut.regelOnbekend when the table has none for that day */
    public StatuutregelKaart voor(Inkomensstatuut statuut, LocalDate dag) {
        return rij(statuut, dag).regel();
    }

    /** The same with who confirmed it. */
    public Statuutregelrij rij(Inkomensstatuut statuut, LocalDate dag) {
        return alle(statuut).stream()
                .filter(rij -> rij.regel().geldtOp(dag))
                .reduce((eerder, later) -> later)
                .orElseThrow(() -> DomainException.bijVeld(
                        "statuut.regelOnbekend",
                        "inkomensstatuut",
                        "Voor dit statuut is geen regel bekend op deze dag. Vraag het na."));
    }

    /** Also what is past or still to come, oldest first. */
    public List<Statuutregelrij> alle(Inkomensstatuut statuut) {
        return regels.findByStatuutOrderByGeldigVan(statuut).stream()
                .map(Statuutregel::rij)
                .toList();
    }
}
