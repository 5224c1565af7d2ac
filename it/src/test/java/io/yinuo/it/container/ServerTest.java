package io.yinuo.it.container;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the application, which is deployed once for all of them ({@link OneDeployment}).
 *
 * <p>Each class begins with beans of its own: what the beans of the tests remember ends with the class before.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ArquillianExtension.class, FreshBeans.class})
public @interface ServerTest {}
