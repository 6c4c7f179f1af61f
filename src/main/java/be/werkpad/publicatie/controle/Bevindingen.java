package be.werkpad.publicatie.controle;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** Collects what the rules find, so that everything is told at once. */
final class Bevindingen {
    private final List<Bevinding> alle = new ArrayList<>();

    void fout(BaseElement element, String regel, String zin) {
        meld(element, regel, zin, Ernst.FOUT);
    }

    void waarschuwing(BaseElement element, String regel, String zin) {
        meld(element, regel, zin, Ernst.WAARSCHUWING);
    }

    /** About something that is not an element of the model: the file, a form. */
    void fout(String id, String naam, String regel, String zin) {
        alle.add(new Bevinding(id, naam, regel, naam + ": " + zin, Ernst.FOUT));
    }

    void waarschuwing(String id, String naam, String regel, String zin) {
        alle.add(new Bevinding(id, naam, regel, naam + ": " + zin, Ernst.WAARSCHUWING));
    }

    private void meld(BaseElement element, String regel, String zin, Ernst ernst) {
        var naam = Elementnaam.van(element);
        var id = element.getId() == null ? "" : element.getId();
        alle.add(new Bevinding(id, naam, regel, naam + ": " + zin, ernst));
    }

    List<Bevinding> alle() {
        return alle.stream().distinct().toList();
    }
}
