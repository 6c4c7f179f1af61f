package be.werkpad.publicatie.controle;

import java.util.Optional;
import java.util.Set;

/** What a model may refer to outside itself. */
public interface Omgeving {
    /** A step of Werkpad that a service task may name. */
    boolean kentStap(String bean);

    /** The roles that can be a candidate group. */
    Set<String> groepen();

    boolean kentProces(String procesId);

    /** A deadline that {@code termijn.datum(execution, '…')} can give. */
    boolean kentTermijn(String sleutel);

    /** A refusal that a step can give, which a boundary event may catch. */
    boolean kentFoutcode(String code);

    /** The process that already has a form with this id. */
    Optional<String> procesVanFormulier(String formulierId);
}
