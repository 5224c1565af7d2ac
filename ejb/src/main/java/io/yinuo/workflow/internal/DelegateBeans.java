package io.yinuo.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * The names that a model may use in an expression: the delegates of {@code io.yinuo.delegates} and nothing else.
 *
 * <p>A delegate is looked up when a model first names it, as the proxy of its session bean, so that {@code @RunAs} and
 * its transaction attribute hold.
 */
@ApplicationScoped
class DelegateBeans extends AbstractMap<Object, Object> {

    private static final String HOME = "io.yinuo.delegates";
    private static final String SUFFIX = "Delegate";

    private final Map<Object, Object> found = new ConcurrentHashMap<>();

    @Inject
    private BeanManager beans;

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public Object get(Object name) {
        return isDelegateName(name) ? found.computeIfAbsent(name, this::lookUp) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Map.copyOf(found).entrySet();
    }

    private static boolean isDelegateName(Object name) {
        return name instanceof String text && text.endsWith(SUFFIX);
    }

    private Object lookUp(Object name) {
        Bean<?> bean = beans.resolve(beans.getBeans((String) name));
        if (bean == null || !bean.getBeanClass().getPackageName().equals(HOME)) {
            return null;
        }
        return beans.getReference(bean, JavaDelegate.class, beans.createCreationalContext(bean));
    }
}
