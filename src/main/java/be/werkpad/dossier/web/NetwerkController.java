package be.werkpad.dossier.web;

import be.werkpad.client.NetwerkZoeken;
import be.werkpad.client.NetwerkpersoonToevoegen;
import be.werkpad.client.Netwerkrelatie;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.web.Invoer;
import be.werkpad.werkpost.WerkpostZoeken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is around the client, and what each may know: agreed per person (CH-10a). */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/netwerk")
class NetwerkController {
    private final NetwerkZoeken netwerk;
    private final NetwerkpersoonToevoegen toevoegen;
    private final Werkmensen werkmensen;

    NetwerkController(NetwerkZoeken netwerk, NetwerkpersoonToevoegen toevoegen, Werkmensen werkmensen) {
        this.netwerk = netwerk;
        this.toevoegen = toevoegen;
        this.werkmensen = werkmensen;
    }

    @GetMapping
    String netwerk(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        return toon(traject, Invoer.begin(Map.of()), model);
    }

    @PostMapping
    String voegToe(
            @ModelAttribute("traject") TrajectKaart traject,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            var nieuw = new NetwerkpersoonToevoegen.Nieuw(
                    invoer.verplicht("naam"),
                    invoer.keuze(Netwerkrelatie.class, "relatie"),
                    invoer.tekst("telefoon"),
                    invoer.tekst("email"),
                    invoer.tekst("magWeten"),
                    invoer.tekst("contactafspraak"));
            invoer.eisGoed();
            toevoegen.voor(traject.clientId(), traject.id(), nieuw);
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return toon(traject, invoer, model);
        }
        flash.addFlashAttribute("melding", "Deze persoon staat nu in het netwerk.");
        return "redirect:/trajecten/{code}/netwerk";
    }

    @PostMapping("/{persoon}/beeindigen")
    String beeindig(
            @ModelAttribute("traject") TrajectKaart traject, @PathVariable long persoon, RedirectAttributes flash) {
        toevoegen.beeindig(traject.clientId(), traject.id(), persoon);
        flash.addFlashAttribute("melding", "Deze persoon hoort niet meer bij het netwerk.");
        return "redirect:/trajecten/{code}/netwerk";
    }

    private String toon(TrajectKaart traject, Invoer invoer, Model model) {
        model.addAttribute("f", invoer);
        model.addAttribute("personen", netwerk.van(traject.clientId()));
        model.addAttribute("werkmensen", werkmensen.van(traject.id()));
        model.addAttribute("relaties", Netwerkrelatie.values());
        return "dossier/netwerk";
    }

    /** Colleagues who help on the floor, known from the agreements. */
    @Component
    static class Werkmensen {
        private final PlaatsingZoeken plaatsingen;
        private final WerkpostZoeken werkposten;

        Werkmensen(PlaatsingZoeken plaatsingen, WerkpostZoeken werkposten) {
            this.plaatsingen = plaatsingen;
            this.werkposten = werkposten;
        }

        record Werkbegeleider(String naam, @Nullable String vervanger, String werkpost) {}

        List<Werkbegeleider> van(long trajectId) {
            return plaatsingen.bezigVan(trajectId).stream()
                    .filter(plaatsing -> plaatsing.afspraken() != null)
                    .map(plaatsing -> new Werkbegeleider(
                            plaatsing.gemaakteAfspraken().werkbegeleider(),
                            plaatsing.gemaakteAfspraken().werkbegeleiderBackup(),
                            werkposten.metId(plaatsing.werkpostId()).naam()))
                    .toList();
        }
    }

    /** The tab in the dossier. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        DossierTab netwerkTab() {
            return new DossierTab("dossier.tab.netwerk", "/netwerk", 54);
        }
    }
}
