package be.werkpad.db;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * What every connection to MySQL needs, set here so that WERKPAD_DB_URL needs nothing but the address. READ COMMITTED
 * stands in application.yaml, because H2 takes it too.
 */
@Component
class MySqlConnection implements BeanPostProcessor {
    private static final Map<String, String> PROPERTIES = Map.of(
            // otherwise engine tables in another schema of the server pass for ours (engine-feiten 1.3)
            "nullCatalogMeansCurrent", "true",
            // a datetime has no zone: every copy of the application must mean the same by it
            "connectionTimeZone", "UTC",
            "forceConnectionTimeZoneToSession", "true");

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource source
                && String.valueOf(source.getJdbcUrl()).startsWith("jdbc:mysql:")) {
            PROPERTIES.forEach(source::addDataSourceProperty);
        }
        return bean;
    }
}
