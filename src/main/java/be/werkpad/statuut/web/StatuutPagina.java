package be.werkpad.statuut.web;

import be.werkpad.client.ClientZoeken;
import be.werkpad.client.Inkomensstatuut;
import be.werkpad.shared.NotFoundException;
import be.werkpad.statuut.StatuutregelBepalen;
import be.werkpad.statuut.StatuutregelKaart;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What working does with the income of this client: the rule of today, the other rules, and a draft letter. */
@Controller
@Dossierpagina
class StatuutPagina {
    private final StatuutregelBepalen regels;
    private final ClientZoeken clienten;
    private final Toelatingsbrief brief;
    private final Clock clock;

    StatuutPagina(StatuutregelBepalen regels, ClientZoeken clienten, Toelatingsbrief brief, Clock clock) {
        this.regels = regels;
        this.clienten = clienten;
        this.brief = brief;
        this.clock = clock;
    }

    @GetMapping("/trajecten/{code}/statuut")
    String regels(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        var regel = regel(traject);
        model.addAttribute("regel", regel);
        model.addAttribute("alle", alle());
        return "statuut/regels";
    }

    @GetMapping("/trajecten/{code}/statuut/brief")
    ResponseEntity<byte[]> brief(@ModelAttribute("traject") TrajectKaart traject) {
        var regel = regel(traject);
        if (regel.instantie() == null) {
            throw new NotFoundException("Nobody to write to about " + regel.statuut());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(brief.pdf(traject, regel, LocalDate.now(clock)));
    }

    private StatuutregelKaart regel(TrajectKaart traject) {
        var statuut = clienten.metId(traject.clientId()).inkomensstatuut();
        return regels.voor(statuut == null ? Inkomensstatuut.ONBEKEND : statuut, LocalDate.now(clock));
    }

    private List<StatuutregelKaart> alle() {
        return Arrays.stream(Inkomensstatuut.values())
                .map(statuut -> regels.voor(statuut, LocalDate.now(clock)))
                .toList();
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
