package be.werkpad.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The settings of the engine that must be right before its first row (ontwerp 1), as far as properties cannot say them. */
@Component
@Order(Ordering.DEFAULT_ORDER + 10)
class WerkpadEnginePlugin extends AbstractCamundaConfiguration {
    private final ApplicationContext context;
    private final ObjectProvider<UserTaskListener> listeners;
    private final ObjectProvider<FailedStepListener> failures;
    private final EngineSettings settings;

    WerkpadEnginePlugin(
            ApplicationContext context,
            ObjectProvider<UserTaskListener> listeners,
            ObjectProvider<FailedStepListener> failures,
            EngineSettings settings) {
        this.context = context;
        this.listeners = listeners;
        this.failures = failures;
        this.settings = settings;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomHistoryLevels(List.of(new WerkpadHistoryLevel()));
        configuration.setHistory(WerkpadHistoryLevel.NAME);
        configuration.setPasswordEncryptor(new BcryptEncryptor(settings));
        configuration.setResourceAuthorizationProvider(new TeamAuthorizationProvider());
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setScriptEngineResolver(null);
        addInterceptors(configuration);
        ParseListeners.add(
                configuration,
                new UserTaskParseListener(() -> listeners.orderedStream().toList()));
        addIncidentHandler(configuration);
        restrictExpressions(configuration);
    }

    private static void addInterceptors(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreCommandInterceptorsTxRequired(List.of(
                new RefusalInterceptor(), new ForbiddenCommandInterceptor(configuration), new RetryInterceptor()));
    }

    private void addIncidentHandler(ProcessEngineConfigurationImpl configuration) {
        configuration.setCompositeIncidentHandlersEnabled(true);
        configuration.setCustomIncidentHandlers(
                List.of(new FailedStepHandler(() -> failures.orderedStream().toList())));
    }

    /** Only {@link ProcessBean}s are visible to a model; both settings are needed (voorbeelden G). */
    private void restrictExpressions(ProcessEngineConfigurationImpl configuration) {
        var beans = new LazyProcessBeans(context);
        configuration.setBeans(beans);
        configuration.setExpressionManager(new SpringExpressionManager(context, beans));
    }

    /** Resolves a bean when a model first asks for it: the engine starts before the beans that need the engine. */
    private static final class LazyProcessBeans extends HashMap<Object, Object> {
        private final transient ApplicationContext context;

        LazyProcessBeans(ApplicationContext context) {
            this.context = context;
        }

        @Override
        public boolean containsKey(Object key) {
            return key instanceof String name
                    && context.containsBean(name)
                    && context.findAnnotationOnBean(name, ProcessBean.class) != null;
        }

        @Override
        public @org.jspecify.annotations.Nullable Object get(Object key) {
            return containsKey(key) ? context.getBean((String) key) : null;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public java.util.Set<Map.Entry<Object, Object>> entrySet() {
            return Map.<Object, Object>of().entrySet();
        }
    }
}
