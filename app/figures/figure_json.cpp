#include "app/figures/figure_json.h"

#include <QJsonArray>
#include <algorithm>

#include "app/figures/clip_reader.h"

namespace kneemap {

bool FigureJson::has(const std::string& name) const {
    return value_.toObject().contains(QString::fromStdString(name));
}

FigureJson FigureJson::key(const std::string& name) const {
    if (!value_.isObject()) fail("an object is wanted");
    if (!has(name)) fail("\"" + name + "\" is missing");
    return {value_.toObject().value(QString::fromStdString(name)), place_ + "/" + name};
}

std::vector<std::string> FigureJson::keys() const {
    if (!value_.isObject()) fail("an object is wanted");
    std::vector<std::string> keys;
    for (const QString& name : value_.toObject().keys()) keys.push_back(name.toStdString());
    return keys;
}

std::vector<FigureJson> FigureJson::items() const {
    if (!value_.isArray()) fail("a list is wanted");
    std::vector<FigureJson> items;
    const QJsonArray values = value_.toArray();
    for (const auto& item : values)
        items.emplace_back(item, place_ + "/" + std::to_string(items.size()));
    return items;
}

std::string FigureJson::text() const {
    if (!value_.isString()) fail("a text is wanted");
    return value_.toString().toStdString();
}

double FigureJson::number() const {
    if (!value_.isDouble()) fail("a number is wanted");
    return value_.toDouble();
}

std::vector<double> FigureJson::numbers() const {
    std::vector<double> numbers;
    for (const FigureJson& item : items()) numbers.push_back(item.number());
    return numbers;
}

double FigureJson::numberOr(const std::string& name, double otherwise) const {
    return has(name) ? key(name).number() : otherwise;
}

bool FigureJson::boolOr(const std::string& name, bool otherwise) const {
    if (!has(name)) return otherwise;
    const FigureJson value = key(name);
    if (!value.value_.isBool()) value.fail("true or false is wanted");
    return value.value_.toBool();
}

void FigureJson::allow(std::initializer_list<const char*> names) const {
    for (const std::string& name : keys())
        if (std::none_of(names.begin(), names.end(), [&](const char* known) { return name == known; }))
            fail("\"" + name + "\" is not known");
}

void FigureJson::fail(const std::string& what) const {
    throw FigureError(place_ + ": " + what);
}

}  // namespace kneemap
