package be.werkpad.traject.web;

import be.werkpad.traject.TrajectToegang;
import be.werkpad.web.Bladzijde;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The trajecten the user may see. */
@Controller
class TrajectController {
    private static final int GROOTTE = 25;

    private final TrajectToegang toegang;
    private final Trajectregels regels;

    TrajectController(TrajectToegang toegang, Trajectregels regels) {
        this.toegang = toegang;
        this.regels = regels;
    }

    @GetMapping("/trajecten")
    String lijst(
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "1") int bladzijde,
            Model model) {
        var nummer = Math.max(1, bladzijde);
        var page = toegang.zichtbaar(zoek, PageRequest.of(nummer - 1, GROOTTE));
        model.addAttribute("zoek", zoek);
        model.addAttribute(
                "lijst", new Bladzijde<>(regels.van(page.getContent()), nummer, GROOTTE, page.getTotalElements()));
        model.addAttribute("adres", adres(zoek));
        return "traject/lijst";
    }

    private static String adres(String zoek) {
        return zoek.isBlank()
                ? "/trajecten"
                : UriComponentsBuilder.fromPath("/trajecten")
                        .queryParam("zoek", "{zoek}")
                        .encode()
                        .build(zoek)
                        .toString();
    }
}
