package be.werkpad.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Collects the SQL statements of Hibernate, Spring JDBC (sessions too) and the engine while it is open. */
public final class Sqlteller implements AutoCloseable {
    private static final String HIBERNATE = "org.hibernate.SQL";
    private static final String JDBC = "org.springframework.jdbc.core.JdbcTemplate";
    private static final String ENGINE = "org.camunda.bpm.engine.impl.persistence.entity";

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            if (isStatement(event)) {
                statements.add(event.getFormattedMessage());
            }
        }
    };

    public Sqlteller() {
        appender.start();
        loggers().forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(appender);
        });
    }

    public List<String> statements() {
        return List.copyOf(statements);
    }

    private static boolean isStatement(ILoggingEvent event) {
        var message = event.getFormattedMessage();
        return event.getLoggerName().equals(HIBERNATE)
                || message.startsWith("Executing prepared SQL statement")
                || message.startsWith("Executing SQL ")
                || message.startsWith("==>  Preparing:");
    }

    private static Stream<Logger> loggers() {
        return Stream.of(HIBERNATE, JDBC, ENGINE).map(name -> (Logger) LoggerFactory.getLogger(name));
    }

    @Override
    public void close() {
        loggers().forEach(logger -> {
            logger.detachAppender(appender);
            logger.setLevel(null);
            logger.setAdditive(true);
        });
    }
}
