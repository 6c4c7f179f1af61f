package be.werkpad.traject.web;

import be.werkpad.traject.DossierActie;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.TrajectKaart;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tabs and actions that modules contribute. */
@Component
class DossierOnderdelen {
    private final ObjectProvider<DossierTab> tabs;
    private final ObjectProvider<DossierActie> acties;

    DossierOnderdelen(ObjectProvider<DossierTab> tabs, ObjectProvider<DossierActie> acties) {
        this.tabs = tabs;
        this.acties = acties;
    }

    List<DossierTab> tabs() {
        return tabs.stream().sorted(Comparator.comparingInt(DossierTab::order)).toList();
    }

    List<DossierActie> acties(TrajectKaart traject) {
        return traject.isOpen()
                ? acties.stream()
                        .sorted(Comparator.comparingInt(DossierActie::order))
                        .toList()
                : List.of();
    }
}
