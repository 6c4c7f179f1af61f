package be.werkpad.sjabloon.inhoud;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole paper, ready to lay out.
 *
 * @param onderwerp whom or what it is about; no more of a client than its readers may know
 * @param kort words of the summary
 * @param kern one line per main fact, under the words of the summary
 * @param weten what is good to know, below the summary
 * @param isMetVoorblad the summary stands alone on the first page (C.6)
 */
public record Papier(
        String titel,
        String onderwerp,
        List<Deel> kort,
        List<Regel> kern,
        List<Deel> weten,
        List<Sectie> secties,
        boolean isMetVoorblad) {
    /** Sections that stay together: room to sign does not stand alone, but with the words before it. */
    public List<List<Sectie>> groepen() {
        var groepen = new ArrayList<List<Sectie>>();
        secties.forEach(sectie -> groepen.add(List.of(sectie)));
        int laatste = secties.size() - 1;
        if (laatste > 0
                && secties.get(laatste).isTekenen()
                && secties.get(laatste - 1).isKlein()) {
            groepen.subList(laatste - 1, laatste + 1).clear();
            groepen.add(secties.subList(laatste - 1, laatste + 1));
        }
        return groepen;
    }

    /** One line of the summary. */
    public record Regel(String label, String tekst) {}
}
