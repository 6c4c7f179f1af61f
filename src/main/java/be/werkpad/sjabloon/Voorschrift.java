package be.werkpad.sjabloon;

import java.util.List;
import java.util.Set;

/**
 * What one kind of paper must and may hold. Comes with the program, in the text it was delivered with, so that a text
 * that a coordinator changes can neither lose a right nor reach further (domein C.6).
 *
 * @param sleutel name of the template, such as {@code profiel-bij-start}
 * @param formulieren forms of which every answer may be shown, in the order in which they are filled in
 * @param velden single answers of other forms that may be shown, as "form.veld"
 * @param verzwegen answers that are never shown, as field keys
 * @param vragen codes of the decisions that are shown
 * @param isEenVan the paper is about a completion of one of its forms, not about all of them
 * @param secties ids of the sections that must be there
 * @param bouwstenen fields, lists and decisions that must be there, as "soort:naam"
 */
public record Voorschrift(
        String sleutel,
        String naam,
        Set<Lezer> lezers,
        List<String> formulieren,
        Set<String> velden,
        Set<String> verzwegen,
        Set<String> vragen,
        boolean isEenVan,
        List<String> secties,
        Set<String> bouwstenen) {

    /** Papers for a client exist in both levels. */
    public boolean isVoorClient() {
        return lezers.contains(Lezer.CLIENT);
    }

    /** In which it is made. */
    public List<Taalniveau> niveaus() {
        return isVoorClient() ? List.of(Taalniveau.values()) : List.of(Taalniveau.DUIDELIJK);
    }

    /** The answer to this field may be shown. */
    public boolean magTonen(String form, String veld) {
        return !verzwegen.contains(veld) && (formulieren.contains(form) || velden.contains(form + "." + veld));
    }
}
