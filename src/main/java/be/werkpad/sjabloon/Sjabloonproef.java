package be.werkpad.sjabloon;

import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.sjabloon.inhoud.Deel;
import be.werkpad.sjabloon.inhoud.Papier;
import be.werkpad.sjabloon.inhoud.Sectie;
import be.werkpad.sjabloon.keuring.Clausule;
import be.werkpad.sjabloon.keuring.Sjabloonkeuring;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Tries a text beside the one that came with the program, on a dossier that does not exist: full, full for
 * somebody who is called "u", and on its first day, in each level. What the one tells there, the other must tell too.
 */
@Component
class Sjabloonproef {
    private static final Pattern WOORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern REST = Pattern.compile("(?:\\[\\[|\\[\\(|[$*#@~]\\{)\\S{0,40}");
    private static final Logger LOG = LoggerFactory.getLogger(Sjabloonproef.class);

    private final Sjablonen sjablonen;
    private final Voorbeelddossier dossier;
    private final DocumentRenderer renderer;
    private final Clock clock;

    Sjabloonproef(Sjablonen sjablonen, Voorbeelddossier dossier, DocumentRenderer renderer, Clock clock) {
        this.sjablonen = sjablonen;
        this.dossier = dossier;
        this.renderer = renderer;
        this.clock = clock;
    }

    /** @return reasons in Dutch for who wrote it, all at once; empty is good */
    List<String> bezwaren(String sleutel, String tekst) {
        var voorschrift = sjablonen.voorschrift(sleutel);
        var meegeleverd = sjablonen.meegeleverd(sleutel);
        var gekeurd = Sjabloonkeuring.bezwaren(voorschrift, meegeleverd.tekst(), tekst);
        return gekeurd.isEmpty() ? proeven(voorschrift, meegeleverd, tekst) : gekeurd;
    }

    private List<String> proeven(Voorschrift voorschrift, GeldendSjabloon meegeleverd, String tekst) {
        var nieuw = new GeldendSjabloon(voorschrift.sleutel(), 0, tekst, null);
        var vandaag = LocalDate.now(clock);
        var vol = dossier.voor(voorschrift, vandaag);
        var metU = dossier.voor(voorschrift, vandaag, Aanspreekvorm.U);
        var bezwaren = new LinkedHashSet<String>();
        try {
            for (var niveau : voorschrift.niveaus()) {
                for (var gegevens : List.of(vol, metU, dossier.opDeEersteDag(vandaag))) {
                    var papier = renderer.papier(nieuw, gegevens, niveau);
                    bezwaren.addAll(verschillen(renderer.papier(meegeleverd, gegevens, niveau), papier));
                    bezwaren.addAll(resten(renderer.html(nieuw, gegevens, niveau)));
                }
                renderer.maak(nieuw, vol, niveau);
            }
        } catch (RuntimeException mislukt) {
            LOG.warn("A text of {} could not be drawn", voorschrift.sleutel(), mislukt);
            bezwaren.add("Met deze tekst lukt het niet om een document te maken. Bekijk wat je het laatst veranderde.");
        }
        return List.copyOf(bezwaren);
    }

    private static List<String> verschillen(Papier meegeleverd, Papier nieuw) {
        var gevuld = gevuld(nieuw);
        var woorden = woorden(nieuw);
        var vroeger = woorden(meegeleverd);
        return Stream.of(
                        gevuld(meegeleverd).stream()
                                .filter(id -> !gevuld.contains(id))
                                .map(
                                        "De sectie \"%s\" is leeg, of niet altijd te lezen. Zet er weer woorden in."
                                                ::formatted),
                        Stream.of(Clausule.values())
                                .filter(clausule -> clausule.staatIn(vroeger) && !clausule.staatIn(woorden))
                                .map(Clausule::bezwaar),
                        Stream.of("De samenvatting is leeg. Zet eerst in het kort wat dit document zegt.")
                                .filter(melding -> isLeeg(nieuw.kort()) && !isLeeg(meegeleverd.kort())))
                .flatMap(each -> each)
                .toList();
    }

    /** What should have become a name or a number, as a reader would see it. */
    private static List<String> resten(String html) {
        return REST.matcher(zonderTags(html.replaceAll("(?s)<style.*?</style>", " ")))
                .results()
                .map(rest -> "Hier blijft een code staan in plaats van een gegeven: \"%s\"".formatted(rest.group()))
                .toList();
    }

    private static Set<String> gevuld(Papier papier) {
        return papier.secties().stream()
                .filter(sectie -> !isLeeg(sectie.delen()))
                .map(Sectie::id)
                .collect(Collectors.toSet());
    }

    private static boolean isLeeg(List<Deel> delen) {
        return delen.stream()
                .allMatch(deel -> deel instanceof Deel.Tekst tekst
                        && !WOORD.matcher(zonderTags(tekst)).find());
    }

    private static String woorden(Papier papier) {
        return Stream.of(
                        papier.kort().stream(),
                        papier.weten().stream(),
                        papier.secties().stream().flatMap(sectie -> sectie.delen().stream()))
                .flatMap(delen -> delen)
                .filter(Deel.Tekst.class::isInstance)
                .map(deel -> zonderTags((Deel.Tekst) deel))
                .collect(Collectors.joining("\n"));
    }

    private static String zonderTags(Deel.Tekst tekst) {
        return zonderTags(tekst.html());
    }

    private static String zonderTags(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]+>", " ")).replaceAll("\\s+", " ");
    }
}
