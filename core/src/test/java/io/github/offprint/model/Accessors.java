package io.github.offprint.model;

import com.google.common.collect.ImmutableSortedMap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** What the public accessors of a value say, so that a test over all fields cannot forget a new one. */
final class Accessors {
    /** Not fields: what every object has, copies, and what follows from fields. */
    private static final Set<String> NO_FIELDS =
            Set.of("hashCode", "toString", "toBuilder", "initials", "givenNames", "fullFamily", "isCollective");

    private Accessors() {}

    static ImmutableSortedMap<String, Object> values(Object value) {
        ImmutableSortedMap.Builder<String, Object> values = ImmutableSortedMap.naturalOrder();
        for (Method method : value.getClass().getDeclaredMethods()) {
            if (isField(method)) {
                values.put(method.getName(), call(method, value));
            }
        }
        return values.build();
    }

    /** The names of the fields that are there. */
    static Set<String> present(Object value) {
        return com.google.common.collect.Maps.filterValues(values(value), Accessors::isPresent)
                .keySet();
    }

    private static boolean isField(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0
                && !NO_FIELDS.contains(method.getName());
    }

    private static Object call(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot call " + accessor, e);
        }
    }

    private static boolean isPresent(Object value) {
        return !(value.equals(Optional.empty())
                || value.equals(OptionalInt.empty())
                || value.equals(OptionalLong.empty())
                || value.equals(Publication.NONE)
                || value.equals(Metrics.NONE)
                || value instanceof Collection<?> && ((Collection<?>) value).isEmpty()
                || value instanceof Map<?, ?> && ((Map<?, ?>) value).isEmpty());
    }
}
