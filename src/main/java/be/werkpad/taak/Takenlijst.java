package be.werkpad.taak;

import be.werkpad.taak.Takenvraag.Wanneer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of the inbox with what stands around it.
 *
 * @param bladzijde the page that is shown, from 1
 * @param totaal tasks that answer the question, on all pages
 * @param mijn all own tasks, those of replaced colleagues included
 * @param vrij all free tasks of the team
 * @param perWanneer how many per group, whatever group was asked for
 * @param fasen that occur in the list, to choose from
 * @param clienten trajectcode and name of who occurs in the list
 * @param soorten id and name of the steps that occur in the list
 */
public record Takenlijst(
        List<Rij> rijen,
        int bladzijde,
        long totaal,
        long mijn,
        long vrij,
        Map<Wanneer, Long> perWanneer,
        Map<String, String> fasen,
        Map<String, String> clienten,
        Map<String, String> soorten) {

    /** @param namens account of the absent colleague whose task it is; null for an own or a free one */
    public record Rij(
            TaakKaart taak, Wanneer wanneer, @Nullable String namens) {}

    static Takenlijst van(List<Rij> rijen, int bladzijde, Takenvraag vraag, Takentelling telling) {
        return new Takenlijst(
                rijen,
                bladzijde,
                telling.totaal(vraag),
                vraag.vrij() ? telling.andere() : telling.alles(),
                vraag.vrij() ? telling.alles() : telling.andere(),
                telling.perWanneer(vraag),
                telling.keuzes(groep -> String.valueOf(groep.fase()), groep -> String.valueOf(groep.fase())),
                telling.keuzes(Takengroep::trajectcode, groep -> String.valueOf(groep.client())),
                telling.keuzes(Takengroep::element, Takengroep::naam));
    }
}
