package be.werkpad.document;

import be.werkpad.client.NetwerkKaart;
import be.werkpad.client.NetwerkZoeken;
import be.werkpad.formulier.Antwoordblad;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who is around the client: those of the intake, as the page of the network changed them (B14, CH-10a). */
@Component
class Netwerkantwoorden {
    private static final Locale VLAANDEREN = Locale.forLanguageTag("nl-BE");
    private static final String VELD = "netwerk";

    private final NetwerkZoeken netwerk;
    private final MessageSource teksten;

    Netwerkantwoorden(NetwerkZoeken netwerk, MessageSource teksten) {
        this.netwerk = netwerk;
        this.teksten = teksten;
    }

    /** Somebody of the intake who is on the page of the network by the same name, is as that page says. */
    void werkBij(long clientId, Map<String, Object> antwoorden) {
        var nu = netwerk.van(clientId);
        if (nu.isEmpty()) {
            return;
        }
        var bekend = nu.stream().map(persoon -> gelijk(persoon.naam())).collect(Collectors.toSet());
        var samen = new ArrayList<Map<String, Object>>();
        new Antwoordblad(antwoorden)
                .rijen(VELD).stream()
                        .filter(rij -> !bekend.contains(gelijk(Objects.requireNonNullElse(rij.tekst("naam"), ""))))
                        .forEach(rij -> samen.add(rij.antwoorden()));
        nu.stream().filter(persoon -> persoon.gestoptOp() == null).forEach(persoon -> samen.add(rij(persoon)));
        antwoorden.put(VELD, List.copyOf(samen));
    }

    private static String gelijk(String naam) {
        return naam.strip().toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> rij(NetwerkKaart persoon) {
        var rij = new HashMap<String, Object>();
        rij.put("naam", persoon.naam());
        rij.put("band", teksten.getMessage("relatie." + persoon.relatie(), null, VLAANDEREN));
        var bereikbaar = Stream.of(persoon.telefoonLeesbaar(), persoon.email())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (!bereikbaar.isEmpty()) {
            rij.put("contact", bereikbaar);
        }
        return rij;
    }
}
