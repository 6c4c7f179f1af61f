package be.werkpad.wijziging.process;

import static be.werkpad.wijziging.process.WijzigingProcess.WIJZIGING_ID;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.wijziging.WijzigingMeedelen;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Wijziging meedelen". */
@Component
class WijzigingMeedelenVerwerker implements FormulierVerwerker {
    private final WijzigingMeedelen meedelen;

    WijzigingMeedelenVerwerker(WijzigingMeedelen meedelen) {
        this.meedelen = meedelen;
    }

    @Override
    public String formulier() {
        return "wijziging-meedelen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        if (inzending.procesvariabelen().get(WIJZIGING_ID.name()) instanceof Long id) {
            meedelen.voor(id, inzending.blad().verplichteDatum("datum"), inzending.door());
        }
        return Map.of();
    }
}
