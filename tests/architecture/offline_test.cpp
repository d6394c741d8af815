#include <gtest/gtest.h>

#include <regex>

#include "tests/architecture/source_tree.h"

namespace kneemap {
namespace {

using namespace tests;

TEST(Offline, NoSourceNamesANetworkClassOrHeader) {
    const std::regex network("\\bQ(Network|Tcp|Udp|Ssl|Local(Server|Socket)|WebSocket|Http|Dns|WebEngine|WebView)\\w*|\\bgetaddrinfo\\b|\\bgethostbyname\\b|"
                             "\\bcurl_\\w+|\\bsocket\\s*\\(");
    for (const SourceFile& file : sources({"app", "core", "resources"})) EXPECT_FALSE(std::regex_search(codeOf(file.text), network)) << file.path;
}

TEST(Offline, NoSourceIncludesANetworkHeader) {
    const std::regex network("QtNetwork|QtWebSockets|QtWebEngine|QtHttpServer|^sys/socket\\.h|^netinet/|^arpa/|^netdb\\.h|^curl/|^QNetwork|^QTcp|^QUdp|^QSsl|^QLocalS|^boost/asio");
    for (const SourceFile& file : sources({"app", "core", "resources"})) {
        for (const std::string& include : file.includes()) EXPECT_FALSE(std::regex_search(include, network)) << file.path << " includes " << include;
    }
}

TEST(Offline, NoTargetLinksTheNetwork) {
    const std::regex network(std::string("Qt6::") + "(Network|WebSockets|WebEngine\\w*|HttpServer)|COMPONENTS[^)]*\\bNetwork\\b|\\bcurl\\b", std::regex::icase);
    for (const SourceFile& file : buildFiles()) {
        if (file.path.starts_with("tests/architecture/")) continue;
        EXPECT_FALSE(std::regex_search(file.text, network)) << file.path;
    }
}

}  // namespace
}  // namespace kneemap
