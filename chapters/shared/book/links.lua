-- Links between READMEs become links between pages, links to source files lead to a copy of the text, and a link to a
-- folder becomes its words alone.
local folder = os.getenv("FOLDER")
local needed = io.open(os.getenv("NEEDED"), "a")

function Link(link)
  if link.target:match("^%a+:") or link.target:match("^#") then return nil end
  local path, anchor = link.target:match("^([^#]*)(.*)$")
  local file = io.open(folder .. "/" .. path)
  if not file then error(folder .. ": a link to " .. path .. ", which isn't there") end
  if path:match("%.md$") then
    link.target = path:gsub("README%.md$", "index.html"):gsub("%.md$", ".html") .. anchor
    return link
  end
  if not file:read(1) then return link.content end
  needed:write(folder .. "/" .. path .. "\n")
  link.target = path .. ".txt"
  return link
end
