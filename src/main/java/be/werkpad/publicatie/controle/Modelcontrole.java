package be.werkpad.publicatie.controle;

import java.util.List;

/** Says everything that is wrong with a process and its forms. The tests of our own models use the same rules. */
public final class Modelcontrole {
    private static final List<Modelregel> REGELS = List.of(
            new Procesregel(),
            new Naamregel(),
            new Tekenregel(),
            new Taakregel(),
            new Stapregel(),
            new Codeverbod(),
            new Expressieregel(),
            new Voorwaarderegel(),
            new Termijnregel(),
            new Oproepregel(),
            new Berichtregel(),
            new Keuzepuntregel(),
            new Stroomregel(),
            new Formulierregel());

    private Modelcontrole() {}

    public static List<Bevinding> controleer(Bundel bundel, Omgeving omgeving) {
        var bevindingen = new Bevindingen();
        Modellezer.lees(bundel, omgeving, bevindingen)
                .ifPresent(model -> REGELS.forEach(regel -> regel.controleer(model, bevindingen)));
        return bevindingen.alle();
    }
}
