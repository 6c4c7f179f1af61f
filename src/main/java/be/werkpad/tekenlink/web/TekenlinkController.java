package be.werkpad.tekenlink.web;

import be.werkpad.ondertekening.NieuweHandtekening.Herkomst;
import be.werkpad.shared.DomainException;
import be.werkpad.tekenlink.GetekendLezen;
import be.werkpad.tekenlink.Linkstand;
import be.werkpad.tekenlink.TekenlinkOpenen;
import be.werkpad.tekenlink.ViaLinkTekenen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind a personal link. A link that does not work says so calmly and tells nothing else. */
@Controller
@RequestMapping("/tekenen/{sleutel}")
class TekenlinkController {
    private static final int LANGSTE_BROWSER = 300;

    private final TekenlinkOpenen openen;
    private final ViaLinkTekenen tekenen;
    private final GetekendLezen getekend;
    private final Pogingenlimiet limiet;

    TekenlinkController(TekenlinkOpenen openen, ViaLinkTekenen tekenen, GetekendLezen getekend, Pogingenlimiet limiet) {
        this.getekend = getekend;
        this.openen = openen;
        this.tekenen = tekenen;
        this.limiet = limiet;
    }

    /** The address holds the secret: it may not travel on, be kept, or be found. */
    @ModelAttribute
    void headers(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    String tonen(@PathVariable String sleutel, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!limiet.mag(request.getRemoteAddr())) {
            return teVaak(response);
        }
        return pagina(sleutel, Map.of(), Map.of(), model, new Beurt(request, response));
    }

    @GetMapping("/document")
    ResponseEntity<byte[]> document(@PathVariable String sleutel, HttpServletRequest request) {
        return bestand(request, () -> openen.document(sleutel).or(() -> getekend.document(sleutel)));
    }

    /** The second document, where two are signed together. */
    @GetMapping("/bijgevoegd")
    ResponseEntity<byte[]> bijgevoegd(@PathVariable String sleutel, HttpServletRequest request) {
        return bestand(request, () -> openen.bijgevoegd(sleutel).or(() -> getekend.bijgevoegd(sleutel)));
    }

    private ResponseEntity<byte[]> bestand(HttpServletRequest request, Supplier<Optional<byte[]>> bron) {
        if (!limiet.mag(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        return bron.get()
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename("document.pdf")
                                        .build()
                                        .toString())
                        .cacheControl(CacheControl.noStore())
                        .body(bytes))
                .orElseGet(() -> {
                    limiet.fout(request.getRemoteAddr());
                    return ResponseEntity.status(HttpStatus.GONE).build();
                });
    }

    @PostMapping
    String antwoorden(
            @PathVariable String sleutel,
            @RequestParam Map<String, String> velden,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!limiet.mag(request.getRemoteAddr())) {
            return teVaak(response);
        }
        try {
            verwerk(sleutel, velden, request);
        } catch (DomainException refusal) {
            if (!refusal.fouten().isEmpty()) {
                var fouten = new TreeMap<String, String>();
                refusal.fouten().forEach(fout -> fouten.put(fout.veld(), fout.melding()));
                return pagina(sleutel, velden, fouten, model, new Beurt(request, response));
            }
            if (openen.stand(sleutel) == Linkstand.WERKT_NIET) {
                limiet.fout(request.getRemoteAddr());
            }
        }
        return "redirect:/tekenen/{sleutel}";
    }

    /** Two at once with one link: the other one was first, and the page tells how it stands now. */
    @ExceptionHandler
    String tegelijk(OptimisticLockingFailureException later) {
        return "redirect:/tekenen/{sleutel}";
    }

    private void verwerk(String sleutel, Map<String, String> velden, HttpServletRequest request) {
        if ("niet".equals(velden.get("antwoord"))) {
            tekenen.nietTekenen(sleutel, velden.getOrDefault("reden", ""), "ja".equals(velden.get("puntTeWijzigen")));
            return;
        }
        if (!velden.containsKey("akkoord")) {
            throw DomainException.bijVeld(
                    "tekenlink.akkoordOntbreekt", "akkoord", "Vink dit aan. Zonder akkoord is er geen handtekening.");
        }
        var browser = request.getHeader(HttpHeaders.USER_AGENT);
        var herkomst = new Herkomst(
                request.getRemoteAddr(),
                browser == null ? null : browser.substring(0, Math.min(browser.length(), LANGSTE_BROWSER)));
        tekenen.voor(sleutel, velden.get("naam"), velden.get("functie"), herkomst);
    }

    private record Beurt(HttpServletRequest request, HttpServletResponse response) {}

    private String pagina(
            String sleutel, Map<String, String> velden, Map<String, String> fouten, Model model, Beurt beurt) {
        model.addAttribute("velden", velden);
        model.addAttribute("fouten", fouten);
        return openen.voor(sleutel)
                .map(uitnodiging -> {
                    model.addAttribute("uitnodiging", uitnodiging);
                    return "tekenlink/tekenen";
                })
                .orElseGet(() -> werktNiet(sleutel, model, beurt));
    }

    private String werktNiet(String sleutel, Model model, Beurt beurt) {
        var stand = openen.stand(sleutel);
        if (stand != Linkstand.GEBRUIKT) {
            limiet.fout(beurt.request().getRemoteAddr());
            beurt.response().setStatus(HttpStatus.GONE.value());
        }
        model.addAttribute("stand", stand.name());
        model.addAttribute("sleutel", sleutel);
        model.addAttribute("getekendTot", getekend.totEnMet(sleutel).orElse(null));
        model.addAttribute("heeftBijgevoegd", getekend.heeftBijgevoegd(sleutel));
        model.addAttribute("komtNog", getekend.komtNog(sleutel));
        return "tekenlink/klaar";
    }

    private static String teVaak(HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        return "tekenlink/te-vaak";
    }
}
