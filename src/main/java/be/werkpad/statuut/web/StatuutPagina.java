package be.werkpad.statuut.web;

import be.werkpad.client.ClientZoeken;
import be.werkpad.client.Inkomensstatuut;
import be.werkpad.statuut.StatuutregelBepalen;
import be.werkpad.statuut.Statuutregelrij;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What working does with the income of this client: the rule of today, the other rules, and a letter. */
@Controller
@Dossierpagina
class StatuutPagina {
    private final StatuutregelBepalen regels;
    private final ClientZoeken clienten;
    private final Clock clock;

    StatuutPagina(StatuutregelBepalen regels, ClientZoeken clienten, Clock clock) {
        this.regels = regels;
        this.clienten = clienten;
        this.clock = clock;
    }

    @GetMapping("/trajecten/{code}/statuut")
    String regels(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        var statuut = clienten.metId(traject.clientId()).inkomensstatuut();
        model.addAttribute("rij", rij(statuut == null ? Inkomensstatuut.ONBEKEND : statuut));
        model.addAttribute(
                "alle", Arrays.stream(Inkomensstatuut.values()).map(this::rij).toList());
        return "statuut/regels";
    }

    @GetMapping("/trajecten/{code}/statuut/brief")
    String brief() {
        return "statuut/brief";
    }

    private Statuutregelrij rij(Inkomensstatuut statuut) {
        return regels.rij(statuut, LocalDate.now(clock));
    }

    /** The tab in the dossier. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        DossierTab statuutTab() {
            return new DossierTab("dossier.tab.statuut", "/statuut", 58);
        }
    }
}
