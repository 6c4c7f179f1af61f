package be.werkpad.publicatie.controle;

/**
 * One thing that is wrong with a process or one of its forms.
 *
 * @param elementId id in the model, a form id, or empty when it is about the whole file
 * @param elementNaam the element as people see it, for example {@code Taak 'Evaluatiegesprek voeren'}
 * @param regel which rule, for programs and tests
 * @param tekst whole Dutch sentence that names the element
 */
public record Bevinding(String elementId, String elementNaam, String regel, String tekst, Ernst ernst) {
    public boolean isFout() {
        return ernst == Ernst.FOUT;
    }
}
