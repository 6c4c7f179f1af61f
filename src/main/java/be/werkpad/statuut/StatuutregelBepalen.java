package be.werkpad.statuut;

import be.werkpad.client.Inkomensstatuut;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
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
        return regels.findByStatuutOrderByGeldigVan(statuut).stream()
                .map(Statuutregel::kaart)
                .filter(regel -> regel.geldtOp(dag))
                .reduce((eerder, later) -> later)
                .orElseThrow(() -> DomainException.bijVeld(
                        "statuut.regelOnbekend",
                        "inkomensstatuut",
                        "Voor dit statuut is geen regel bekend op deze dag. Vraag het na."));
    }
}
