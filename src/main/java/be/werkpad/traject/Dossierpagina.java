package be.werkpad.traject;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A controller whose pages stand in the dossier of {@code /trajecten/{code}/…}. Before its handlers run, access is
 * checked, the visit is noted in the trail, and the model holds the head of the dossier.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Dossierpagina {}
