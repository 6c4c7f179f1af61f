package be.werkpad.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/** A bean that models may name in an expression. Deployed models keep the name, so do not rename such a class. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface ProcessBean {
    /** The name for models when it differs from the class name. */
    @org.springframework.core.annotation.AliasFor(annotation = Component.class, attribute = "value")
    String value() default "";
}
