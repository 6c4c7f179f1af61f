package be.werkpad.publicatie.controle;

/** One kind of thing that must be true of a model. */
@FunctionalInterface
interface Modelregel {
    void controleer(Procesmodel model, Bevindingen bevindingen);
}
