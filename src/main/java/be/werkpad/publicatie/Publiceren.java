package be.werkpad.publicatie;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.publicatie.controle.Bevinding;
import be.werkpad.publicatie.controle.Bundel;
import be.werkpad.publicatie.controle.Ernst;
import be.werkpad.publicatie.controle.Modelcontrole;
import be.werkpad.publicatie.controle.Modelgegevens;
import be.werkpad.publicatie.controle.Omgeving;
import be.werkpad.publicatie.controle.Vergelijking;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Component;

/**
 * Makes what a coordinator drew the version for new clients, or refuses it with every reason. Has no transaction of its
 * own: a refusal of the engine ends the one of {@link VersieUitbrengen}, and must still be told and noted.
 */
@Component
public class Publiceren {
    private final BundelSamenstellen samenstellen;
    private final Procesversies versies;
    private final Omgeving omgeving;
    private final VersieUitbrengen versieUitbrengen;
    private final Audittrail audit;

    Publiceren(
            BundelSamenstellen samenstellen,
            Procesversies versies,
            Omgeving omgeving,
            VersieUitbrengen versieUitbrengen,
            Audittrail audit) {
        this.samenstellen = samenstellen;
        this.versies = versies;
        this.omgeving = omgeving;
        this.versieUitbrengen = versieUitbrengen;
        this.audit = audit;
    }

    public Uitkomst voor(List<Bestand> bestanden) {
        var samenstelling = samenstellen.van(bestanden);
        var bundel = samenstelling.bundel();
        if (bundel == null) {
            return geweigerd("", samenstelling.bezwaren());
        }
        var procesId =
                Modelgegevens.van(bundel.model()).map(Modelgegevens::procesId).orElse("");
        var fouten = Modelcontrole.controleer(bundel, omgeving).stream()
                .filter(Bevinding::isFout)
                .toList();
        if (!fouten.isEmpty()) {
            return geweigerd(procesId, fouten);
        }
        return versies.actieve(procesId)
                .filter(actief -> Vergelijking.isHetzelfde(bundel, versies.bundel(actief)))
                .<Uitkomst>map(Uitkomst.Ongewijzigd::new)
                .orElseGet(() -> publiceer(procesId, bundel));
    }

    /** The engine has rules of its own; what it refuses is told in its words. */
    private Uitkomst publiceer(String procesId, Bundel bundel) {
        try {
            return new Uitkomst.Gepubliceerd(versieUitbrengen.van(procesId, bundel));
        } catch (ProcessEngineException geweigerd) {
            var naam = "Proces '" + procesId + "'";
            var reden = String.valueOf(geweigerd.getMessage());
            return geweigerd(
                    procesId,
                    List.of(new Bevinding(
                            procesId, naam, "engine", naam + ": de procesmotor weigert. " + reden, Ernst.FOUT)));
        }
    }

    private Uitkomst geweigerd(String procesId, List<Bevinding> bevindingen) {
        var regels =
                bevindingen.stream().map(Bevinding::regel).distinct().sorted().collect(Collectors.joining(","));
        audit.noteerWeigering(
                Actie.PROCES_GEWEIGERD,
                null,
                "proces",
                procesId,
                Map.of("aantal", String.valueOf(bevindingen.size()), "regels", regels));
        return new Uitkomst.Geweigerd(bevindingen);
    }
}
