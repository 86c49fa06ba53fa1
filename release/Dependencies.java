import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Prints docs/dependencies.md: what each staged artifact brings along, under which licence, by its SBOM.
 *
 * <p>{@code java release/Dependencies.java STAGING MODEL_TREE}: the second is what {@code dependency:tree} said of cilium4j-model.
 */
final class Dependencies {
    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    private record Library(String name, String version, String licence) {}

    public static void main(String[] args) throws Exception {
        SortedMap<String, SortedSet<String>> users = new TreeMap<>();
        SortedMap<String, Library> libraries = new TreeMap<>();
        for (Path sbom : sboms(Path.of(args[0]))) {
            read(sbom, libraries, users);
        }
        print(libraries, users, Files.readString(Path.of(args[1])));
    }

    private static List<Path> sboms(Path staging) throws Exception {
        try (Stream<Path> files = Files.walk(staging)) {
            return files.filter(file -> file.toString().endsWith("-cyclonedx.xml")).sorted().toList();
        }
    }

    private static void read(
            Path sbom, SortedMap<String, Library> libraries, SortedMap<String, SortedSet<String>> users) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(sbom.toFile());
        String artifact = XPATH.evaluate("/bom/metadata/component/name", document).substring("cilium4j-".length());
        Set<String> required = new HashSet<>();
        reach(XPATH.evaluate("/bom/metadata/component/@bom-ref", document), document, required);
        for (Node component : nodes("/bom/components/component", document)) {
            String group = XPATH.evaluate("group", component);
            if (!group.equals("io.github.cilium4j")) {
                String name = group + ":" + XPATH.evaluate("name", component);
                libraries.put(name, new Library(name, XPATH.evaluate("version", component), licence(component)));
                String optional = required.contains(XPATH.evaluate("@bom-ref", component)) ? "" : " (optional)";
                users.computeIfAbsent(name, key -> new TreeSet<>()).add(artifact + optional);
            }
        }
    }

    /** What comes without an optional library in between: the SBOM calls only the optional library itself optional. */
    private static void reach(String reference, Document document, Set<String> reached) throws Exception {
        String scope = XPATH.evaluate("/bom/components/component[@bom-ref='" + reference + "']/scope", document);
        if (!scope.equals("optional") && reached.add(reference)) {
            for (Node next : nodes("/bom/dependencies/dependency[@ref='" + reference + "']/dependency/@ref", document)) {
                reach(next.getNodeValue(), document, reached);
            }
        }
    }

    /** The identifier of SPDX, else the name that the library's POM has. */
    private static String licence(Node component) throws Exception {
        List<String> names = new ArrayList<>();
        for (Node name : nodes("licenses/license/*[self::id or self::name] | licenses/expression", component)) {
            names.add(name.getTextContent());
        }
        return names.isEmpty() ? "not said" : String.join(" or ", names);
    }

    private static List<Node> nodes(String path, Node from) throws Exception {
        NodeList list = (NodeList) XPATH.evaluate(path, from, XPathConstants.NODESET);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < list.getLength(); i++) {
            nodes.add(list.item(i));
        }
        return nodes;
    }

    private static void print(
            SortedMap<String, Library> libraries, SortedMap<String, SortedSet<String>> users, String tree) {
        System.out.print("""
                # Dependencies

                What the published artifacts bring to the class path of a user, by their bills of materials. Written by
                `release/verify --rewrite`; `release/verify` fails when it is no longer true. Why each is there:
                [decision 0001](decisions/0001-few-dependencies.md).

                | library | version | licence | comes with |
                |---|---|---|---|
                """);
        libraries.values().forEach(library -> System.out.println("| " + library.name() + " | " + library.version() + " | "
                + library.licence() + " | " + String.join(", ", users.get(library.name())) + " |"));
        System.out.print("""

                Optional ones come only when a user asks for them. Versions are those that the artifacts were built with; a user's
                own dependency management may take others, and `consumer/run` tries Jackson 2.21 and 2.22.

                ## The tree of cilium4j-model

                `mvn dependency:tree -Dscope=runtime` of the published artifact, without the project's own version:

                ```
                """);
        System.out.print(tree.replaceAll("(cilium4j-[a-z]+:(jar|pom):)[^:\\n]+", "$1VERSION"));
        System.out.println("```");
    }
}
