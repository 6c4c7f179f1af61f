package be.werkpad.document;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The talks that a paper is about were held; without them it says nothing (C.6, CH-6b, CH-6c, CH-6e-1). */
@Component
class Formuliereis implements Eindeis {
    private static final Map<Documentsoort, List<String>> NODIG = Map.of(
            Documentsoort.PROFIEL_BIJ_START,
                    List.of(
                            "assessment-invullen",
                            "ondersteuning-bespreken",
                            "voorkeuren-kiezen",
                            "begeleidingswijze-bepalen",
                            "risico-afwegen",
                            "doelen-bepalen"),
            Documentsoort.JAARLIJKSE_BEVRAGING, List.of("bevraging-voeren", "vooruitblik-maken", "nazicht-doen"),
            Documentsoort.EINDEVALUATIE, List.of("eindevaluatie-voeren"),
            Documentsoort.TUSSENTIJDSE_EVALUATIE, List.of("tussentijdse-evaluatie-voeren"),
            Documentsoort.EVALUATIEGESPREK, List.of("evaluatiegesprek-voeren"),
            Documentsoort.OVERDRACHTSDOSSIER, List.of("overdracht-voorbereiden"),
            Documentsoort.DOORVERWIJSBRIEF, List.of("doorverwijzing-bespreken"),
            Documentsoort.RISICOBESPREKING, List.of("verzekering-vastleggen"));

    private final FormulierantwoordZoeken antwoorden;

    Formuliereis(FormulierantwoordZoeken antwoorden) {
        this.antwoorden = antwoorden;
    }

    @Override
    public List<String> ontbreekt(DocumentKaart document) {
        var nodig = NODIG.getOrDefault(document.soort(), List.of());
        if (nodig.isEmpty()) {
            return List.of();
        }
        var ingevuld = ingevuld(document).stream().map(AntwoordKaart::formulier).collect(Collectors.toSet());
        return nodig.stream()
                .filter(formulier -> !ingevuld.contains(formulier))
                .map(Eindeis::doeEerst)
                .toList();
    }

    private List<AntwoordKaart> ingevuld(DocumentKaart document) {
        return document.plaatsingId() == null
                ? antwoorden.alle(document.trajectId())
                : antwoorden.vanPlaatsing(document.trajectId(), document.plaatsingId());
    }
}
