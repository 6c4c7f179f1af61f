package be.werkpad.plaatsing;

import be.werkpad.norm.NormBepalen;
import be.werkpad.norm.NormBereik;
import be.werkpad.shared.Duur;
import be.werkpad.shared.Proefduur;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How long a trial may be on a day, from the table of norms (F.11, X-7). */
@Component
public class ProefduurBepalen {
    private final NormBepalen normen;

    ProefduurBepalen(NormBepalen normen) {
        this.normen = normen;
    }

    public Proefduur op(LocalDate datum) {
        var duur = normen.norm("proef.duur", NormBereik.ALGEMEEN, datum);
        return new Proefduur(
                Duur.van(duur.minimum()), Duur.van(duur.maximum()), normen.duur("proef.verlenging.totaal", datum));
    }

    /** How often a trial may be extended. */
    public int verlengingen(LocalDate datum) {
        return normen.getal("proef.verlenging", datum).intValue();
    }
}
